// What has just been going on when somebody opens the demonstration? Each scene runs through the real commands, in this order.
import type { Content, EditionAction, FieldRemarkBody } from '@kommunalredaktion/shared';
import type { DemoAccountKey } from './accounts.js';
import { hoursOf, hoursTextOf } from './office-hours.js';

type Change = (content: Content) => Content;
export type DemoAction =
  | { readonly do: 'save'; readonly change: Change }
  | { readonly do: Exclude<EditionAction, 'second-look'>; readonly reason?: string; readonly remarks?: readonly FieldRemarkBody[]; readonly later?: boolean };

/** One sitting: whose record, who acts, what they do one after the other. */
export interface DemoScene { readonly externalIdValue: string; readonly as: DemoAccountKey; readonly actions: readonly DemoAction[] }

const inList = (list: string, id: string, patch: Content): Change => (content) =>
  ({ ...content, [list]: ((content[list] ?? []) as Content[]).map((item) => (item['id'] === id ? { ...item, ...patch } : item)) });
const withPhone = (value: string): Change => inList('channels', 'k1', { value });
const withHours = (hours: string, year: number): Change => (content) =>
  ({ ...content, openingHours: hoursOf({ ...bare, hours, christmas: 'mornings' }, year), openingHoursText: hoursTextOf({ ...bare, hours }) });
const bare = { key: '', name: '', summary: '', text: '', age: 0 } as const;
const withText = (de: string): Change => (content) =>
  ({ ...content, description: { ...(content['description'] as Content), de: `${de}<p>Diese Angaben sind erfunden und dienen der Vorführung.</p>` } });
const withSummary = (de: string): Change => (content) => ({ ...content, summary: { ...(content['summary'] as Content), de } });

const withModules = (modules: Readonly<Record<string, string>>): Change => (content) =>
  ({ ...content, ...Object.fromEntries(Object.entries(modules).map(([name, de]) => [name, { ...(content[name] as Content), de }])) });

const save = (...changes: Change[]): DemoAction => ({ do: 'save', change: (content) => changes.reduce((now, change) => change(now), content) });
const submit: DemoAction = { do: 'submit' };
const scene = (externalIdValue: string, as: DemoAccountKey, ...actions: DemoAction[]): DemoScene => ({ externalIdValue, as, actions });

const dogSteps = '<ol><li>Sie füllen die Anzeige aus, auf Papier oder online.</li><li>Wir prüfen, ob eine Erlaubnis nötig ist.</li><li>Sie bekommen eine Bestätigung. Tragen Sie sie auf Reisen bei sich.</li></ol>';
const dogPapers = '<ul><li>Nummer des Chips</li><li>Nachweis der Versicherung</li><li>Führungszeugnis bei gefährlichen Hunden</li><li>Nachweis der Sachkunde bei großen Hunden</li></ul>';
const castleSteps = '<ol><li>Sie fragen einen Tag an, am besten ein halbes Jahr vorher.</li><li>Wir schicken ein Angebot.</li><li>Mit der Anzahlung ist der Tag fest.</li></ol>';
const registryText = '<h3>Heiraten auf der Burg</h3><p>Getraut wird freitags und an zwei Sonnabenden im Monat im Burgzimmer, neu auch im Rosengarten.</p>'
  + '<p>Fragen Sie Ihren Wunschtermin bitte <strong>acht Wochen</strong> vorher an. Wir melden uns innerhalb von drei Werktagen.</p>';
const tradeText = '<p>Hinsichtlich der Erteilung der Erlaubnis ist die Beibringung der erforderlichen Nachweise durch die Antragstellenden erforderlich.</p>';
const tourismText = '<p>Wir planen mit Ihnen den Tag: Burgenwanderung, Kunstwanderweg oder Fahrraddraisine.</p><p>Karten für Konzerte und Honig aus dem Fläming gibt es am Tresen.</p>';
const closedText = '<p>Wegen eines Wasserschadens bleibt das Erdgeschoss bis auf Weiteres geschlossen. Bitte rufen Sie an, wir helfen am Telefon.</p>';

export const demoStory = (year: number): readonly DemoScene[] => [
  scene('bad-belzig-buergerbuero', 'contactBelzig', save(withPhone('030 23125 162'), withHours('Mo 8–12; Di 8–19; Do 8–12, 13–17; Sa 9–12', year)), submit),
  scene('bad-belzig-bibliothek', 'contactBelzig', save(inList('addresses', 'a1', { street: 'Alte Molkerei', houseNumber: '2', ags: '12069020', lift: 'yes' })), submit),
  scene('bad-belzig-gewerbe', 'contactBelzig', save(withPhone('030 23125 163')), submit),
  scene('bad-belzig-freibad', 'contactBelzig', save(withHours('Di 7–19; Mi 10–19; Do 10–19; Fr 10–20; Sa 10–20; So 10–19', year)), submit),
  scene('cottbus-stadtbuero', 'contactCottbus', save(withHours('Mo 8–13; Di 8–18; Mi 8–13; Do 8–19; Fr 8–12', year)), submit),
  scene('cottbus-kfz', 'contactCottbus', save(withPhone('030 23125 463'), inList('addresses', 'a1', { addition: 'Eingang D, Wartebereich 1' })), submit),
  scene('bad-belzig-standesamt', 'contactBelzig', save(withText(registryText), withSummary('Trauungen, Geburten, Sterbefälle und Urkunden aus dem Standesamtsbezirk Bad Belzig.')), submit),
  scene('bad-belzig-standesamt', 'editorFalk', { do: 'claim' }),
  scene('cottbus-gewerbe', 'contactCottbus', save(withText(tradeText)), submit),
  scene('cottbus-gewerbe', 'editorBrandt', { do: 'request-changes', reason: 'Die alte Fassung war leichter zu verstehen. Was wir meinen, steht beim Feld.',
    remarks: [{ field: 'description.de', text: 'Bitte in kurzen Sätzen, und die Nachweise einzeln: Was genau bringen die Menschen mit?' }] }),
  scene('bad-belzig-kaemmerei', 'editorBrandt', save(withSummary('Die Kämmerei plant den Haushalt der Stadt, erstellt den Jahresabschluss und wirbt Fördermittel ein.')), submit),
  scene('bad-belzig-kaemmerei', 'approverBelzig', { do: 'approve', later: true }),
  scene('bad-belzig-touristinfo', 'editorFalk', save(withText(tourismText)), submit),
  scene('cottbus-ordnungsamt', 'lead', save(withText(closedText)), { do: 'publish-urgently', reason: 'Wasserschaden seit heute früh; die Menschen stehen sonst vor verschlossener Tür.' }),
  scene('leistung-hund-anmelden', 'editorFalk', save(withModules({ procedure: dogSteps, requiredDocuments: dogPapers })), submit),
  scene('leistung-hund-anmelden', 'editorBrandt', { do: 'approve' }),
  scene('ergaenzung-bad-belzig-hundesteuer', 'contactBelzig', save(inList('fees', 'f1', { amount: 5200 }), inList('fees', 'f2', { amount: 6900 })), submit),
  scene('ergaenzung-bad-belzig-hundesteuer', 'editorBrandt', { do: 'request-changes', remarks: [{ field: 'fees.f2.amount', text: 'Bisher kostet der zweite Hund 84 €. Sind 69 € richtig, oder haben sich zwei Ziffern vertauscht?' }] }),
  scene('ergaenzung-bad-belzig-hundesteuer', 'contactBelzig', save(inList('fees', 'f2', { amount: 9600 })), submit),
  scene('leistung-burghof', 'contactBelzig', save(withModules({ procedure: castleSteps })), submit),
  scene('ergaenzung-cottbus-kita-platz', 'contactCottbus', save(withModules({ procedure: '<p>Im Kita-Portal sehen Sie, wo Plätze frei sind. Sie merken Ihr Kind in bis zu vier Häusern vor und bekommen sofort eine Nummer.</p>' }))),
  scene('cottbus-standesamt', 'contactCottbus', save(withSummary('Geburten, Ehen, Sterbefälle, Namenserklärungen und Kirchenaustritt.'))),
];
