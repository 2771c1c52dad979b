// Where do demands on the content come from? Sources that several rules share, by their public titles.

export const central = ['Vorschlag der Zentralredaktion', 'Proposal of the central team'] as const;
export const figures = [
  'Vorschlag der Zentralredaktion nach gängigen Kennzahlen für Verwaltungsportale',
  'Proposal of the central team after common figures for administrative portals',
] as const;
export const needs = [
  'Bedarf der Menschen laut Projekt „Bürger- und Unternehmensservice Brandenburg“ (BUS-BB)',
  'What people need according to the project “Citizens’ and Business Service Brandenburg” (BUS-BB)',
] as const;
export const portalNotes = [
  'Hinweise des Portalverbunds zur Datenqualität (PVOG)',
  'Data quality notes of the portal network (PVOG)',
] as const;
export const fimCodes = [
  'Codelisten in der Schnittstellenbeschreibung des FIM-Portals (FITKO)',
  'Code lists in the interface description of the FIM portal (FITKO)',
] as const;
export const municipalities = [
  'Gemeindeverzeichnis des Statistischen Bundesamtes (GV-ISys)',
  'List of municipalities of the Federal Statistical Office (GV-ISys)',
] as const;
export const leikaCriteria = [
  'QS-Kriterien für Leistungsbeschreibungen des Leistungskatalogs (LeiKa, 2015)',
  'Quality criteria for descriptions in the catalogue of services (LeiKa, 2015)',
] as const;
export const wcag = [
  'WCAG 2.2, Erfolgskriterium 1.3.1, und Brandenburgische Barrierefreie-Informationstechnik-Verordnung (BbgBITV)',
  'WCAG 2.2, success criterion 1.3.1, and the accessibility ordinance of Brandenburg (BbgBITV)',
] as const;
