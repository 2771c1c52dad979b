// Which right does each route require, and with what is it asked? The expectation, written down apart from the code; a route without a row fails the build.
import type { Permission } from '@kommunalredaktion/shared';

/** What a request names: things of one's own administration, of another one, or none that exist. */
export interface Things {
  readonly record: string;
  readonly service: string;
  readonly supplement: string;
  readonly edition: string;
  readonly finding: string;
  readonly administration: string;
  readonly ars: string;
  readonly account: string;
  readonly task: string;
  readonly mail: string;
}
export interface Row {
  readonly needs: Permission | 'signed-in' | 'public';
  readonly path?: (things: Things) => string;
  readonly body?: (things: Things) => unknown;
  /**
   * What the request names: something of an administration that others do not find (`tenant`), or that they cannot choose as a value (`named`: 422, as for one that does not exist),
   * or something that everybody with the right finds (`open`). Without a value nothing is named.
   */
  readonly about?: 'tenant' | 'named' | 'open';
}

const expectedRevision = 999_999;
const password = 'am Ufer liegt ein Kahn';
const until = '2027-06-30';
let people = 0;

export const table: Readonly<Record<string, Row>> = {
  'GET /health/live': { needs: 'public' },
  'GET /health/ready': { needs: 'public' },
  'GET /openapi.json': { needs: 'signed-in' },
  'GET /docs': { needs: 'signed-in' },

  'POST /session': { needs: 'public', body: () => ({ email: 'niemand@probe.example', password }) },
  'GET /session': { needs: 'signed-in' },
  'DELETE /session': { needs: 'public' },
  'PATCH /session': { needs: 'signed-in', body: () => ({ language: 'de' }) },
  'GET /session/login-info': { needs: 'public' },
  'POST /session/password': { needs: 'signed-in', body: () => ({ current: password, password }) },
  'POST /session/reset': { needs: 'public', body: () => ({ email: 'niemand@probe.example' }) },
  'POST /session/redeem': { needs: 'public', body: () => ({ token: 'x'.repeat(43), password }) },

  'GET /board': { needs: 'record.view' },

  'GET /records': { needs: 'record.view' },
  'GET /records/download': { needs: 'record.download' },
  'POST /records': {
    needs: 'record.create',
    about: 'named',
    body: ({ administration }) => ({ kind: 'organisational-unit', administration, title: 'Bürgeramt' }),
  },
  'POST /records/review-by': { needs: 'edition.write', about: 'tenant', body: ({ record }) => ({ ids: [record], reviewBy: until }) },
  'GET /records/:id': { needs: 'record.view', about: 'tenant', path: ({ record }) => `/records/${record}` },
  'POST /records/:id/confirmations': {
    needs: 'record.confirm',
    about: 'tenant',
    path: ({ record }) => `/records/${record}/confirmations`,
    body: ({ edition }) => ({ expectedEdition: edition }),
  },
  'POST /records/:id/editions': {
    needs: 'edition.write',
    about: 'tenant',
    path: ({ record }) => `/records/${record}/editions`,
    body: () => ({}),
  },

  'GET /records/:id/competences': { needs: 'record.view', about: 'tenant', path: ({ record }) => `/records/${record}/competences` },
  'GET /records/:id/used-by': { needs: 'record.view', about: 'tenant', path: ({ record }) => `/records/${record}/used-by` },
  'GET /records/:id/master': { needs: 'record.view', about: 'tenant', path: ({ supplement }) => `/records/${supplement}/master` },
  'POST /records/:id/master/confirmations': {
    needs: 'record.confirm',
    about: 'tenant',
    path: ({ supplement }) => `/records/${supplement}/master/confirmations`,
    body: ({ edition }) => ({ expectedEdition: edition, expectedMaster: edition }),
  },
  'GET /services/:id/responsible': {
    needs: 'record.view',
    about: 'open',
    path: ({ service, ars }) => `/services/${service}/responsible?area=${ars}`,
  },
  'GET /services/:id/effective': {
    needs: 'record.view',
    about: 'open',
    path: ({ service, ars }) => `/services/${service}/effective?area=${ars}`,
  },

  'GET /editions/:id': { needs: 'edition.view', about: 'tenant', path: ({ edition }) => `/editions/${edition}` },
  'PATCH /editions/:id': {
    needs: 'edition.write',
    about: 'tenant',
    path: ({ edition }) => `/editions/${edition}`,
    body: () => ({ expectedRevision, content: {} }),
  },
  'POST /editions/:id/transitions': {
    needs: 'edition.view',
    about: 'tenant',
    path: ({ edition }) => `/editions/${edition}/transitions`,
    body: () => ({ action: 'submit', expectedRevision }),
  },
  'POST /editions/:id/comments': {
    needs: 'edition.view',
    about: 'tenant',
    path: ({ edition }) => `/editions/${edition}/comments`,
    body: () => ({ text: 'Bitte prüfen.', visibility: 'municipality' }),
  },
  'GET /editions/:id/revisions': { needs: 'edition.view', about: 'tenant', path: ({ edition }) => `/editions/${edition}/revisions` },
  'GET /editions/:id/revisions/:n': { needs: 'edition.view', about: 'tenant', path: ({ edition }) => `/editions/${edition}/revisions/1` },
  'GET /editions/:id/comparison': {
    needs: 'edition.view',
    about: 'tenant',
    path: ({ edition }) => `/editions/${edition}/comparison?with=live`,
  },
  'GET /editions/:id/parents': { needs: 'edition.view', about: 'tenant', path: ({ edition }) => `/editions/${edition}/parents` },
  'GET /review-queue': { needs: 'edition.view' },
  'POST /review-queue/next': { needs: 'edition.approve', body: () => ({}) },

  'GET /findings': { needs: 'finding.view' },
  'GET /findings/:id': { needs: 'finding.view', about: 'tenant', path: ({ finding }) => `/findings/${finding}` },
  'POST /findings/:id/waiver': {
    needs: 'finding.waive',
    about: 'tenant',
    path: ({ finding }) => `/findings/${finding}/waiver`,
    body: () => ({ expectedRevision, until, reason: 'gilt hier nicht' }),
  },
  'POST /findings/:id/reopening': {
    needs: 'finding.waive',
    about: 'tenant',
    path: ({ finding }) => `/findings/${finding}/reopening`,
    body: () => ({ expectedRevision }),
  },
  'POST /findings/:id/assignment': {
    needs: 'finding.assign',
    about: 'tenant',
    path: ({ finding }) => `/findings/${finding}/assignment`,
    body: () => ({ expectedRevision, assignee: null }),
  },

  'GET /rules': { needs: 'rule.view' },
  'GET /rules/settings': { needs: 'rule.view' },
  'PATCH /rules/:id': {
    needs: 'rule.configure',
    path: () => '/rules/CMP-19',
    body: () => ({ expectedVersion: 999_999, isOn: true, severity: null, parameters: {}, reason: 'Ein guter Grund.' }),
  },
  'POST /rules/runs': { needs: 'rule.run', body: () => ({}) },

  'GET /insights/matrix': { needs: 'insight.view' },
  'GET /insights/matrix/cell': {
    needs: 'insight.view',
    about: 'tenant',
    path: ({ ars, service }) => `/insights/matrix/cell?area=${ars}&service=${service}`,
  },
  'GET /insights/boards/findings': { needs: 'insight.view' },
  'GET /insights/boards/freshness': { needs: 'insight.view' },
  'GET /insights/boards/review': { needs: 'insight.view' },
  'GET /insights/boards/trend': { needs: 'insight.view' },

  'GET /areas': { needs: 'area.view' },
  'GET /areas/:ars': { needs: 'area.view', about: 'open', path: ({ ars }) => `/areas/${ars}` },
  'GET /areas/:ars/effective': { needs: 'record.view', about: 'open', path: ({ ars }) => `/areas/${ars}/effective` },
  'GET /administrations': { needs: 'area.view' },
  'GET /administrations/:id': { needs: 'area.view', about: 'open', path: ({ administration }) => `/administrations/${administration}` },
  'POST /administrations/:id/membership': {
    needs: 'account.manage',
    about: 'open',
    path: ({ administration }) => `/administrations/${administration}/membership`,
    body: () => ({ memberSince: '2024-01-01', memberUntil: null }),
  },

  'GET /users': { needs: 'account.view' },
  'POST /users': {
    needs: 'account.manage',
    body: () => ({ email: `matrix-${(people += 1)}@probe.example`, name: 'Neue Person', roles: ['editor'], administrations: [] }),
  },
  'GET /users/:id': { needs: 'account.view', about: 'open', path: ({ account }) => `/users/${account}` },
  'PATCH /users/:id': {
    needs: 'account.manage',
    about: 'open',
    path: ({ account }) => `/users/${account}`,
    body: () => ({ expectedRevision, name: 'Umbenannt', roles: ['editor'], administrations: [], active: true }),
  },
  'POST /users/:id/invitation': { needs: 'account.manage', about: 'open', path: ({ account }) => `/users/${account}/invitation` },

  'GET /journal': { needs: 'journal.view' },

  'GET /tasks': { needs: 'task.view' },
  'GET /tasks/:id': { needs: 'task.view', about: 'open', path: ({ task }) => `/tasks/${task}` },
  'GET /tour': { needs: 'signed-in' },
  'GET /tasks/:id/items': { needs: 'task.view', about: 'open', path: ({ task }) => `/tasks/${task}/items` },
  'POST /tasks/:id/cancel': { needs: 'task.cancel', about: 'open', path: ({ task }) => `/tasks/${task}/cancel` },
  'POST /tasks/:id/run-again': { needs: 'task.cancel', about: 'open', path: ({ task }) => `/tasks/${task}/run-again` },
  'GET /tasks/:id/events': { needs: 'task.view', about: 'open', path: ({ task }) => `/tasks/${task}/events` },

  'GET /mails': { needs: 'mail.view' },
  'GET /mails/:id': { needs: 'mail.view', about: 'open', path: ({ mail }) => `/mails/${mail}` },
};
