// Which values do the code lists of the national catalogue allow? Facts of the FIM portal's public interface description, version 0.24.0.

/** Structure of a service: object, with Verrichtung, with detail. */
export const structures = ['lo', 'lov', 'lovd'] as const;
/** Code list urn:de:fim:leika:typisierung. */
export const typings = ['1', '2', '2a', '2b', '3', '3a', '3b', '2/3', '2/3a', '2/3b', '4', '4a', '4b', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
/** Those that municipalities carry out, wholly or in part. */
export const municipalTypings = ['2', '2b', '2/3', '2/3b', '3', '3b', '4', '4b', '5'] as const satisfies readonly (typeof typings)[number][];
export const addressees = ['001', '002', '003'] as const;
export const trustLevels = ['10', '15', '20', '30', '40', '00'] as const;
/** Code list urn:xoev-de:xprozess:codeliste:status. */
export const catalogueStates = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

export const feeTypes = ['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011', '012', '013', '014', '015', '016', '017', '018'] as const;
export const deadlineTypes = ['001', '002', '003', '005', '006', '009'] as const;
export const timeUnits = ['JAHR', 'MONAT', 'WOCHE', 'TAG', 'WERKTAG', 'ARBEITSTAG', 'STUNDE', 'MINUTE', 'SEKUNDE'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** The interface description lists 001 to 014 and 999; the parser model of the same source goes up to 028. */
export const documentTypes = [
  '001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011', '012', '013', '014', '015', '016', '017', '018', '019', '020',
  '021', '022', '023', '024', '025', '026', '027', '028', '999',
] as const;
