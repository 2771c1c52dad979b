// Which office, draft and record do screen tests look at, and how does a server answer that keeps revisions?
import { normalise, type Content, type EditionView, type QueueItem, type RecordView, type RuleFinding } from '@kommunalredaktion/shared';
import { anId, listed, ok, refused, type Asked, type FakeApi } from './fake-api.js';

export const recordId = anId(100);
export const liveId = anId(101);
export const draftId = anId(102);
export const ada = { id: anId(1), name: 'Ada Beispiel' };
export const carla = { id: anId(3), name: 'Carla Muster' };

/** An invented office with something in every part of the form. */
export const office: Content = normalise('organisational-unit', {
  name: { de: 'Bürgerbüro Musterstadt', en: 'Citizens’ office Musterstadt' },
  shortName: { de: 'FB 32' },
  synonyms: ['Einwohnermeldeamt', 'Meldestelle'],
  summary: { de: 'Hier melden Sie Ihren Wohnsitz an und beantragen Ausweise.' },
  description: {
    de: '<p>Im Bürgerbüro erledigen Sie <strong>Meldesachen</strong>.</p><ul><li>Wohnsitz anmelden</li><li>Personalausweis beantragen</li></ul>',
  },
  addresses: [
    {
      id: 'a1',
      type: '002',
      street: 'Marktstraße',
      houseNumber: '4',
      postcode: '03046',
      city: 'Musterstadt',
      wheelchair: 'yes',
      lift: 'no',
      stops: 'Stadthalle: Tram 1, 4',
    },
    { id: 'a2', type: '006', postBox: '10 11 12', postcode: '03002', city: 'Musterstadt' },
  ],
  channels: [
    { id: 'c1', channel: '02', value: '0355 612 0', addition: 'Zentrale', public: true },
    { id: 'c2', channel: '01', value: 'buergerbuero@musterstadt.example', public: true },
    { id: 'c3', channel: '02', value: '0355 612 99', public: false },
  ],
  openingHours: [
    {
      id: 'h1',
      kind: 'opening',
      slots: [
        { id: 's1', day: 'mo', from: '08:00', to: '12:00' },
        { id: 's2', day: 'tu', from: '08:00', to: '12:00' },
        { id: 's3', day: 'tu', from: '13:00', to: '18:00' },
        { id: 's4', day: 'th', from: '08:00', to: '12:00', note: 'nur mit Termin' },
      ],
    },
  ],
  appointment: { required: false, link: 'https://www.musterstadt.example/termin' },
  contactPersons: [
    {
      id: 'p1',
      salutation: 'Frau',
      givenName: 'Erika',
      familyName: 'Beispiel',
      position: 'Sachbearbeiterin',
      phone: '0355 612 11',
      public: true,
    },
  ],
  paymentMeans: ['cash', 'girocard'],
  competences: [{ id: 'z1', serviceKey: '99115005104000', serviceName: 'Wohnsitz anmelden', areas: ['120520000000'], role: '02' }],
});

/** The same office after somebody worked on it. */
export const revised: Content = normalise('organisational-unit', {
  ...office,
  summary: { de: 'Hier melden Sie Ihre Wohnung an und beantragen Ausweise und Pässe.' },
  addresses: [{ ...(office['addresses'] as Content[])[0], houseNumber: '6' }, (office['addresses'] as Content[])[1]],
  channels: [...(office['channels'] as Content[]), { id: 'c4', channel: '04', value: '0355 612 98', public: true }],
  openingHours: [
    {
      id: 'h1',
      kind: 'opening',
      slots: [
        { id: 's1', day: 'mo', from: '08:00', to: '13:00' },
        { id: 's2', day: 'tu', from: '08:00', to: '12:00' },
        { id: 's3', day: 'tu', from: '13:00', to: '18:00' },
        { id: 's5', day: 'we', from: '09:00', to: '11:00' },
        { id: 's4', day: 'th', from: '08:00', to: '12:00', note: 'nur mit Termin' },
      ],
    },
  ],
});

export const phoneFinding: RuleFinding = {
  rule: 'FMT-08',
  severity: 'warning',
  field: 'channels.c4.value',
  target: '',
  message: 'qa.FMT-08.title',
};

export const anEdition = (more: Partial<EditionView> = {}): EditionView => ({
  id: draftId,
  record: { id: recordId, kind: 'organisational-unit', title: 'Bürgerbüro Musterstadt', liveEditionId: liveId, openEditionId: draftId },
  administration: { id: anId(200), name: 'Musterstadt' },
  number: 2,
  state: 'draft',
  basis: null,
  revision: 5,
  content: office,
  contentHash: 'c',
  reviewHash: 'r',
  removedHtml: [],
  authors: [carla],
  requiredApprovals: [],
  approvals: [],
  claimedBy: null,
  stamp: null,
  comments: [],
  actions: [
    { action: 'submit', reasons: [], needsReason: false },
    { action: 'discard', reasons: [], needsReason: false },
  ],
  mayEdit: true,
  createdAt: '2026-03-10T09:00:00.000Z',
  updatedAt: '2026-03-16T10:15:00.000Z',
  submittedAt: null,
  publishedAt: null,
  publishedBy: null,
  secondLookDue: null,
  secondLookResult: null,
  ...more,
});

export const aSubmission = (more: Partial<EditionView> = {}): EditionView =>
  anEdition({
    state: 'in-review',
    mayEdit: false,
    content: revised,
    requiredApprovals: ['methodical'],
    submittedAt: '2026-03-15T08:00:00.000Z',
    claimedBy: ada,
    stamp: { contentHash: 'c', ruleset: 'r', factsHash: 'f', judgedAt: '2026-03-15T08:00:00.000Z', findings: [phoneFinding] },
    actions: [
      { action: 'hand-back', reasons: [], needsReason: false },
      { action: 'request-changes', reasons: [], needsReason: true },
      { action: 'approve', reasons: [], needsReason: false },
    ],
    ...more,
  });

export const aRecord = (more: Partial<RecordView> = {}): RecordView => ({
  id: recordId,
  kind: 'organisational-unit',
  title: 'Bürgerbüro Musterstadt',
  administration: { id: anId(200), name: 'Musterstadt', district: 'Landkreis Beispielland' },
  state: 'live-with-draft',
  openEditionId: draftId,
  openState: 'draft',
  liveEditionId: liveId,
  findings: { blocker: 0, warning: 1, hint: 0 },
  updatedAt: '2026-03-16T10:15:00.000Z',
  assuredAt: '2025-02-01T08:00:00.000Z',
  reviewBy: '2026-02-01',
  externalIds: [{ agency: 'BUS-BB', scheme: 'oe', value: '4711' }],
  assuredBy: 'Carla Muster',
  createdAt: '2024-01-01T08:00:00.000Z',
  parent: { id: anId(110), title: 'Fachbereich Bürgerdienste' },
  children: [{ id: anId(111), title: 'Außenstelle Nord' }],
  maintained: true,
  mayWrite: true,
  mayConfirm: true,
  editions: [
    { id: draftId, number: 2, state: 'draft', basis: null, createdAt: '2026-03-10T09:00:00.000Z', publishedAt: null, urgent: false },
    {
      id: liveId,
      number: 1,
      state: 'published',
      basis: 'adopted',
      createdAt: '2024-01-01T08:00:00.000Z',
      publishedAt: '2024-01-01T08:00:00.000Z',
      urgent: false,
    },
  ],
  ...more,
});

export const aQueueItem = (more: Partial<QueueItem> = {}): QueueItem => ({
  editionId: draftId,
  recordId,
  title: 'Bürgerbüro Musterstadt',
  kind: 'organisational-unit',
  administration: { id: anId(200), name: 'Musterstadt' },
  submittedAt: '2026-03-15T08:00:00.000Z',
  submittedBy: carla,
  claimedBy: null,
  isNew: false,
  missing: ['methodical'],
  mine: false,
  findings: 1,
  revision: 5,
  ...more,
});

/** A server that keeps one draft: saves raise its revision, a stale save is refused with both versions. */
export class DraftServer {
  edition: EditionView;
  /** Contents by revision. */
  readonly kept = new Map<number, Content>();
  /** What the next saves answer instead of saving. */
  readonly trouble: ReturnType<typeof refused>[] = [];
  /** What the server makes of a content before it keeps it, such as cleaning markup. */
  tidy = (content: Content): Content => content;
  /** What happens on the page while a save is on its way. */
  onSave = (): void => undefined;
  readonly saves: { readonly key: string | null; readonly content: Content }[] = [];

  constructor(
    api: FakeApi,
    edition = anEdition(),
    readonly live: Content = office,
  ) {
    this.edition = edition;
    this.kept.set(edition.revision, edition.content);
    api.on(`GET /editions/${edition.id}`, () => ok(this.edition));
    api.on(`PATCH /editions/${edition.id}`, (asked) => this.save(asked));
    api.on(`GET /editions/${edition.id}/comparison`, () => ok({ before: this.live, after: this.edition.content }));
    api.on(`GET /editions/${edition.id}/parents`, () => ok({ data: [] }));
    api.on('GET /areas', () => listed([]));
  }

  /** Somebody else saves. */
  change(change: (content: Content) => Content): void {
    this.keep(normalise(this.edition.record.kind, change(this.edition.content)));
  }

  private keep(content: Content): void {
    this.edition = { ...this.edition, content, revision: this.edition.revision + 1, updatedAt: new Date().toISOString() };
    this.kept.set(this.edition.revision, content);
  }

  private save({ body, headers }: Asked) {
    const trouble = this.trouble.shift();
    const { expectedRevision, content } = body as { expectedRevision: number; content: Content };
    this.saves.push({ key: headers.get('Idempotency-Key'), content });
    this.onSave();
    if (trouble) return trouble;
    if (expectedRevision !== this.edition.revision)
      return refused('api.stale', { current: this.edition, base: this.kept.get(expectedRevision) });
    this.keep(normalise(this.edition.record.kind, this.tidy(content)));
    return ok(this.edition);
  }
}
