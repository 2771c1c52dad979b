// Which screens are there for a text on its way: of every kind, while it is written, and in review?
import {
  changed,
  dialog,
  draft,
  effective,
  filtered,
  first,
  firstOf,
  inTurn,
  one,
  press,
  record,
  section,
  settled,
  tab,
  unfoldAll,
  urgent,
  view,
  waiting,
} from './ways.mjs';

export const kinds = [
  ...['service', 'supplement', 'online-service', 'organisational-unit'].map((kind) => ({
    name: `records-${kind}`,
    who: 'editorFalk',
    path: filtered('records', { kind }),
  })),
  { name: 'record-new-supplement', who: 'editorFalk', path: '/records/create?kind=supplement' },
  { name: 'service', who: 'editorFalk', path: record({ kind: 'service', state: 'live' }) },
  { name: 'service-responsible', who: 'editorFalk', path: view('responsible', { kind: 'service', state: 'live' }) },
  { name: 'service-used', who: 'editorFalk', path: view('used', { kind: 'service', state: 'live' }) },
  { name: 'service-of-the-land', who: 'contactBelzig', path: record({ kind: 'service', commons: true }) },
  { name: 'supplement', who: 'editorFalk', path: record({ kind: 'supplement', state: 'live' }) },
  { name: 'supplement-behind', who: 'contactBelzig', path: changed('show') },
  { name: 'three-texts', who: 'contactBelzig', path: changed('master') },
  { name: 'three-texts-of-many-parts', who: 'editorFalk', path: changed('master') },
  {
    name: 'three-texts-nothing',
    who: 'editorFalk',
    path: async (ask) => `/records/${(await first(ask, 'records', { kind: 'supplement', state: 'live' }, '&q=Personalausweis')).id}/master`,
  },
  { name: 'finding-of-changed-master', who: 'contactBelzig', path: one('findings', { rule: 'CUR-07' }) },
  { name: 'online-service', who: 'editorFalk', path: record({ kind: 'online-service', state: 'live' }) },
  { name: 'office-competences', who: 'contactBelzig', path: view('competences', { kind: 'organisational-unit', state: 'live' }) },
  { name: 'office-used', who: 'contactBelzig', path: view('used', { kind: 'organisational-unit', state: 'live' }) },
  { name: 'effective', who: 'editorFalk', path: effective() },
  {
    name: 'effective-of-contact',
    who: 'contactBelzig',
    path: async (ask) => `/services/${(await first(ask, 'records', { kind: 'service', commons: true }, '&sort=title')).id}/effective`,
  },
  { name: 'effective-citizen', who: 'editorFalk', path: effective('&view=citizen') },
];

/** Everything that can be unfolded. */
export const editing = [
  { name: 'edit', who: 'contactCottbus', path: draft({ openState: 'draft', state: 'live-with-draft' }) },
  {
    name: 'edit-unfolded',
    who: 'contactCottbus',
    path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: async (page) => {
      for (const name of [
        'description',
        'addresses',
        'channels',
        'hours',
        'persons',
        'payment',
        'service-centre',
        'competences',
        'validity',
      ]) {
        const head = page.locator(`#section-${name}`);
        if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      }
      const folded = page.locator('main li button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      await settled(page);
    },
  },
  { name: 'edit-service', who: 'contactBelzig', path: draft({ kind: 'service', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-supplement', who: 'contactCottbus', path: draft({ kind: 'supplement', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-online-service', who: 'editorFalk', path: draft({ kind: 'online-service', openState: 'draft' }), open: unfoldAll },
  { name: 'edit-returned', who: 'contactCottbus', path: draft({ openState: 'changes-requested' }) },
  {
    name: 'edit-add-language',
    who: 'contactCottbus',
    path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: inTurn(firstOf('button[aria-label^="Sprache hinzu"], button[aria-label^="Add language"]'), (page) =>
      page.getByRole('menu').waitFor(),
    ),
  },
  {
    name: 'edit-preview',
    who: 'contactCottbus',
    path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: tab(/Vorschau|Preview/),
  },
  {
    name: 'edit-link',
    who: 'contactCottbus',
    path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: inTurn(
      section(/^Beschreibung|^Description/),
      (page) => page.locator('[contenteditable="true"]').first().click(),
      dialog(/^Link$/),
    ),
  },
  {
    name: 'edit-discard',
    who: 'contactCottbus',
    path: draft({ openState: 'draft', state: 'live-with-draft' }),
    open: dialog(/Entwurf verwerfen|Discard draft/),
  },
  { name: 'edit-not-mine-to-write', who: 'approverBelzig', path: draft({ openState: 'in-review' }) },
];

export const reviewing = [
  { name: 'review-queue', who: 'editorBrandt', path: '/review' },
  { name: 'review-queue-of-approver', who: 'approverBelzig', path: '/review' },
  { name: 'review-queue-empty', who: 'editorBrandt', path: filtered('review', { mine: true }) },
  { name: 'review', who: 'editorBrandt', path: waiting() },
  {
    name: 'review-of-supplement',
    who: 'editorBrandt',
    path: async (ask) => `/review/${(await first(ask, 'records', { kind: 'supplement', openState: 'in-review' })).openEditionId}`,
  },
  {
    name: 'review-of-service',
    who: 'editorBrandt',
    path: async (ask) => `/review/${(await first(ask, 'records', { kind: 'service', openState: 'in-review' })).openEditionId}`,
  },
  { name: 'review-everything', who: 'editorBrandt', path: waiting(), open: press(/^Alle|^Everything|^All/) },
  {
    name: 'review-text',
    who: 'editorFalk',
    path: async (ask) => `/review/${(await first(ask, 'records', { openState: 'in-review' }, '&q=Standesamt')).openEditionId}`,
  },
  { name: 'review-return', who: 'editorBrandt', path: waiting(), open: dialog(/^Zurückgeben$|^Request changes$/) },
  { name: 'review-keys', who: 'editorBrandt', path: waiting(), open: dialog(/Tasten anzeigen|Show keys/) },
  { name: 'review-remark', who: 'editorBrandt', path: waiting(), open: press(/^Zurückgeben: |^Request a change: /) },
  { name: 'review-urgent', who: 'lead', path: waiting(), open: dialog(/^Dringend veröffentlichen$|^Publish urgently$/) },
  { name: 'review-second-look', who: 'editorFalk', path: urgent, open: dialog(/^Nachprüfen$|^Second look$/) },
];
