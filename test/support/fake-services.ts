// Which service, supplement and online service do screen tests look at?
import { normalise, type Content, type EditionView, type RecordView } from '@kommunalredaktion/shared';
import { anEdition, aRecord } from './fake-editions.js';
import { anId, ok, type FakeApi } from './fake-api.js';

export const serviceId = anId(300);
export const serviceEditionId = anId(301);
export const land = { id: anId(210), name: 'Land Brandenburg', district: null };

/** An invented master text. */
export const dogTax: Content = normalise('service', {
  name: { de: 'Hundesteuer Anmeldung' },
  publicName: { de: 'Hund anmelden' },
  key: '99102020104000',
  typing: ['3b', '5'],
  addressees: ['001'],
  teaser: { de: 'Wer einen Hund hält, meldet ihn an.' },
  summary: { de: '<p>Melden Sie Ihren Hund an.</p>' },
  procedure: { de: '<ol><li>Formular ausfüllen</li><li>Abgeben</li></ol>' },
  contactPoint: { de: '<p>Ihre Gemeinde.</p>' },
  fees: [{ id: 'f1', kind: 'variable', from: 2000, to: 12_000, text: { de: 'je Hund und Jahr' } }],
  deadlines: [{ id: 'd1', kind: 'duration', duration: 2, unit: 'WOCHE' }],
  links: [{ id: 'l1', title: 'Merkblatt zur Hundesteuer', uri: 'https://land.example/hund' }],
  sdg: [],
});

/** What an invented town adds to it. */
export const dogTaxHere: Content = normalise('supplement', {
  service: serviceId,
  serviceName: 'Hund anmelden',
  areas: ['120520000000'],
  procedure: { de: '<p>Die Marke gibt es sofort am Schalter.</p>' },
  fees: [{ id: 'g1', kind: 'fixed', amount: 4800, text: { de: 'erster Hund' } }],
});

export const dogTaxOnline: Content = normalise('online-service', {
  name: { de: 'Hund online anmelden' },
  links: [{ id: 'o1', type: '01', title: 'Anmeldung starten', uri: 'https://stadt.example/hund' }],
  competences: [{ id: 'z1', service: serviceId, serviceName: 'Hund anmelden', areas: ['120520000000'], role: '02' }],
});

const record = (kind: RecordView['kind'], title: string) => ({ kind, title, liveEditionId: null, openEditionId: anId(102) });
export const aKind = (kind: RecordView['kind'], title: string, content: Content, more: Partial<EditionView> = {}): EditionView =>
  anEdition({ record: { id: anId(100), ...record(kind, title) }, content, ...more });

export const aService = (more: Partial<RecordView> = {}): RecordView =>
  aRecord({
    id: serviceId,
    kind: 'service',
    title: 'Hund anmelden',
    administration: land,
    state: 'live',
    openEditionId: null,
    openState: null,
    liveEditionId: serviceEditionId,
    parent: null,
    children: [],
    mayWrite: false,
    mayConfirm: false,
    ...more,
  });

/** The server knows the service and its live text. */
export const withService = (api: FakeApi): FakeApi =>
  api
    .on(`GET /records/${serviceId}`, () => ok(aService()))
    .on(`GET /editions/${serviceEditionId}`, () =>
      ok(
        anEdition({
          id: serviceEditionId,
          record: { id: serviceId, kind: 'service', title: 'Hund anmelden', liveEditionId: serviceEditionId, openEditionId: null },
          administration: land,
          state: 'published',
          mayEdit: false,
          actions: [],
          content: dogTax,
        }),
      ),
    );
