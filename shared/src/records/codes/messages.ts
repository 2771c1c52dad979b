// How are the codes called that stand in services, supplements and online services? A code whose meaning no public source gives is shown as it is.
import { defineMessages, type Messages } from '../../api/messages.js';
import { textLanguages } from '../languages.js';
import { textModules } from '../kinds/text-modules.js';
import { textModuleMessages } from '../kinds/text-module-messages.js';
import { recordsMessages } from '../messages.js';
import { deadlineTypes, documentTypes, feeTypes, trustLevels } from './codes.js';
import { sdgAreas } from './sdg-areas.js';

const bare = (list: string, codes: readonly string[]): Messages =>
  Object.fromEntries(codes.map((code) => [`code.${list}.${code}`, [code, code] as const]));

const named = defineMessages({
  'code.structure.lo': ['Leistungsobjekt', 'Service object'],
  'code.structure.lov': ['Leistungsobjekt mit Verrichtung', 'Service object with what is done'],
  'code.structure.lovd': ['Leistungsobjekt mit Verrichtung und Detail', 'Service object with what is done and a detail'],

  'code.typing.1': ['Typ 1: Bund regelt und führt aus', 'Type 1: ruled and carried out by the Bund'],
  'code.typing.2': ['Typ 2: Bund regelt, Land oder Kommune führt aus', 'Type 2: ruled by the Bund, carried out by Land or municipality'],
  'code.typing.2a': ['Typ 2a: Bund regelt, Land führt aus', 'Type 2a: ruled by the Bund, carried out by the Land'],
  'code.typing.2b': ['Typ 2b: Bund regelt, Kommune führt aus', 'Type 2b: ruled by the Bund, carried out by the municipality'],
  'code.typing.3': [
    'Typ 3: Bund regelt, Land darf abweichen, Land oder Kommune führt aus',
    'Type 3: ruled by the Bund, the Land may deviate, carried out by Land or municipality',
  ],
  'code.typing.3a': [
    'Typ 3a: Bund regelt, Land darf abweichen und führt aus',
    'Type 3a: ruled by the Bund, the Land may deviate and carries out',
  ],
  'code.typing.3b': [
    'Typ 3b: Bund regelt, Land darf abweichen, Kommune führt aus',
    'Type 3b: ruled by the Bund, the Land may deviate, carried out by the municipality',
  ],
  'code.typing.2/3': ['Typ 2/3: Mischform, Land oder Kommune führt aus', 'Type 2/3: mixed, carried out by Land or municipality'],
  'code.typing.2/3a': ['Typ 2/3a: Mischform, Land führt aus', 'Type 2/3a: mixed, carried out by the Land'],
  'code.typing.2/3b': ['Typ 2/3b: Mischform, Kommune führt aus', 'Type 2/3b: mixed, carried out by the municipality'],
  'code.typing.4': ['Typ 4: Land regelt, Land oder Kommune führt aus', 'Type 4: ruled by the Land, carried out by Land or municipality'],
  'code.typing.4a': ['Typ 4a: Land regelt und führt aus', 'Type 4a: ruled and carried out by the Land'],
  'code.typing.4b': ['Typ 4b: Land regelt, Kommune führt aus', 'Type 4b: ruled by the Land, carried out by the municipality'],
  'code.typing.5': ['Typ 5: Kommune regelt und führt aus', 'Type 5: ruled and carried out by the municipality'],
  'code.typing.6': ['Typ 6: allgemeine Hinweise', 'Type 6: general notes'],
  'code.typing.7': ['Typ 7: Service- und Sonderrufnummern', 'Type 7: service numbers'],
  'code.typing.8': ['Typ 8', 'Type 8'],
  'code.typing.9': ['Typ 9', 'Type 9'],
  'code.typing.10': ['Typ 10: nur innerhalb der Verwaltung', 'Type 10: within the administration only'],
  'code.typing.11': ['Typ 11: allgemeine Rechte und Pflichten (SDG)', 'Type 11: general rights and duties (SDG)'],
  'code.typing.12': ['Typ 12: Hilfs- und Problemlösungsdienste (SDG)', 'Type 12: assistance and problem-solving services (SDG)'],

  'code.addressee.001': ['Bürgerinnen und Bürger', 'Citizens'],
  'code.addressee.002': ['Unternehmen', 'Businesses'],
  'code.addressee.003': ['Verwaltung', 'Administration'],
  'code.catalogue-status.1': ['in Planung', 'planned'],
  'code.catalogue-status.2': ['in Bearbeitung', 'being edited'],
  'code.catalogue-status.3': ['Entwurf', 'draft'],
  'code.catalogue-status.4': ['methodisch freigegeben', 'released by method'],
  'code.catalogue-status.5': ['fachlich freigegeben (silber)', 'released by subject (silver)'],
  'code.catalogue-status.6': ['fachlich freigegeben (gold)', 'released by subject (gold)'],
  'code.catalogue-status.7': ['inaktiv', 'inactive'],
  'code.catalogue-status.8': ['vorgesehen zum Löschen', 'to be deleted'],

  'code.fee-kind.free': ['Gebührenfrei', 'Free of charge'],
  'code.fee-kind.fixed': ['Fester Betrag', 'Fixed amount'],
  'code.fee-kind.variable': ['Rahmen', 'Range'],
  'code.deadline-kind.duration': ['Zeitspanne', 'Period'],
  'code.deadline-kind.dates': ['Tage im Kalender', 'Days of the calendar'],
  'code.time-unit.JAHR': ['Jahre', 'years'],
  'code.time-unit.JAHR.one': ['Jahr', 'year'],
  'code.time-unit.MONAT': ['Monate', 'months'],
  'code.time-unit.MONAT.one': ['Monat', 'month'],
  'code.time-unit.WOCHE': ['Wochen', 'weeks'],
  'code.time-unit.WOCHE.one': ['Woche', 'week'],
  'code.time-unit.TAG': ['Tage', 'days'],
  'code.time-unit.TAG.one': ['Tag', 'day'],
  'code.time-unit.WERKTAG': ['Werktage', 'weekdays'],
  'code.time-unit.WERKTAG.one': ['Werktag', 'weekday'],
  'code.time-unit.ARBEITSTAG': ['Arbeitstage', 'working days'],
  'code.time-unit.ARBEITSTAG.one': ['Arbeitstag', 'working day'],
  'code.time-unit.STUNDE': ['Stunden', 'hours'],
  'code.time-unit.STUNDE.one': ['Stunde', 'hour'],
  'code.time-unit.MINUTE': ['Minuten', 'minutes'],
  'code.time-unit.MINUTE.one': ['Minute', 'minute'],
  'code.time-unit.SEKUNDE': ['Sekunden', 'seconds'],
  'code.time-unit.SEKUNDE.one': ['Sekunde', 'second'],
  'code.document-direction.incoming': ['Einzureichen', 'To be handed in'],
  'code.document-direction.outgoing': ['Wird ausgestellt', 'Issued'],

  'code.online-link-type.01': ['Start des Online-Dienstes', 'Start of the online service'],
  'code.online-link-type.02': ['Informationen zum Online-Dienst', 'About the online service'],
  'code.online-link-type.03': ['Formular', 'Form'],
  'code.identification.none': ['Ohne Anmeldung', 'No sign-in'],
  'code.identification.online-id': ['Personalausweis mit Online-Funktion', 'Identity card with online function'],
  'code.identification.eid-card': ['eID-Karte', 'eID card'],
  'code.identification.bundid': ['BundID', 'BundID'],
  'code.identification.elster': ['ELSTER-Zertifikat', 'ELSTER certificate'],
  'code.identification.username': ['Benutzername und Passwort', 'User name and password'],
  'code.maturity-model.1.1': ['Modell 1.1 (Stufen 0 bis 4)', 'Model 1.1 (levels 0 to 4)'],
  'code.maturity-model.2.0': ['Modell 2.0 (Stufen 0 bis 7)', 'Model 2.0 (levels 0 to 7)'],
  'code.parameter-kind.fixed': ['Fester Wert', 'Fixed value'],
  'code.parameter-kind.selection': ['Auswahl', 'Selection'],
  'code.parameter-kind.dynamic': ['Aus den Daten', 'From the data'],
  'code.parameter-source.service': ['Kennung der Leistung', 'Id of the service'],
  'code.parameter-source.area': ['Kennung des Gebiets', 'Id of the area'],
  'code.parameter-source.unit': ['Kennung der Stelle', 'Id of the office'],
  'code.parameter-source.key': ['Leistungsschlüssel', 'Service key'],
});

export const codesMessages: Messages = {
  ...named,
  ...bare('fee-type', feeTypes),
  ...bare('deadline-type', deadlineTypes),
  ...bare('document-type', documentTypes),
  ...bare('trust-level', trustLevels),
  ...bare('sdg', sdgAreas),
  ...Object.fromEntries(textModules.map(({ field, label }) => [`code.text-module.${field}`, textModuleMessages[label]])),
  ...Object.fromEntries(textLanguages.map((language) => [`code.language.${language}`, recordsMessages[`language.${language}`]])),
};
