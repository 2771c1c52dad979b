// How do react-admin's requests become the contract of the API?
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { api } from './api.js';

interface ServerList {
  readonly data: Row[];
  readonly total?: number;
  readonly totalIsExact?: boolean;
  readonly asOf?: string;
  readonly next?: string | null;
}
type Row = Record<string, unknown>;

/** What a list knows besides its rows; screens find it under `meta`. */
export interface ListMeta {
  readonly asOf?: string;
  readonly totalIsExact: boolean;
  readonly next: string | null;
}

/** Resources whose rows are named by another field than `id`. */
const identity: Readonly<Record<string, string>> = { areas: 'ars', 'review-queue': 'editionId', revisions: 'n', items: 'n' };
const identified = (resource: string, row: Row): RaRecord => {
  const name = identity[resource.split('/').at(-1) ?? resource];
  return { ...row, id: (name ? row[name] : row['id']) as string };
};

/** Query string of a list. `q` and `after` travel inside the filter of react-admin and become parameters of their own. */
export const listQueryOf = ({ pagination, sort, filter = {} }: Partial<GetListParams>): string => {
  const { q, after, ...fields } = filter as Row;
  const query = new URLSearchParams();
  if (pagination && !after) query.set('page', String(pagination.page));
  if (pagination) query.set('perPage', String(pagination.perPage));
  if (sort?.field && sort.field !== 'id') query.set('sort', `${sort.order === 'DESC' ? '-' : ''}${sort.field}`);
  if (Object.keys(fields).length > 0) query.set('filter', JSON.stringify(fields));
  if (typeof q === 'string' && q.trim() !== '') query.set('q', q.trim());
  if (typeof after === 'string') query.set('after', after);
  return query.size > 0 ? `?${query.toString()}` : '';
};

const list = async (resource: string, params: Partial<GetListParams>, signal?: AbortSignal) => {
  const answer = await api<ServerList>(`/${resource}${listQueryOf(params)}`, signal ? { signal } : {});
  const meta: ListMeta = {
    ...(answer.asOf && { asOf: answer.asOf }),
    totalIsExact: answer.totalIsExact ?? true,
    next: answer.next ?? null,
  };
  return { data: answer.data.map((row) => identified(resource, row)), total: answer.total ?? answer.data.length, meta };
};

const one = async (path: string, resource: string, id: unknown) => ({
  data: { ...identified(resource, await api<Row>(path)), id: id as string },
});
const refuse = (): Promise<never> => Promise.reject(new Error('This resource changes through its own actions only.'));

/** Resource names may be paths (`editions/…/revisions`); single things without an id are asked for by the id `""`. */
const provider = {
  supportAbortSignal: true,
  getList: (resource: string, params: GetListParams & { signal?: AbortSignal }) => list(resource, params, params.signal),
  getOne: (resource: string, { id }: { id: unknown }) =>
    one(id === '' ? `/${resource}` : `/${resource}/${encodeURIComponent(String(id))}`, resource, id),
  getMany: (resource: string, { ids }: { ids: unknown[] }) =>
    list(resource, {
      filter: { [identity[resource] ?? 'id']: ids },
      pagination: { page: 1, perPage: Math.min(100, Math.max(1, ids.length)) },
    }),
  getManyReference: (resource: string, { target, id, ...params }: GetListParams & { target: string; id: unknown }) =>
    list(resource, { ...params, filter: { ...(params.filter as Row), [target]: id } }),
  create: async (resource: string, { data }: { data: unknown }) => ({
    data: identified(resource, await api<Row>(`/${resource}`, { method: 'POST', body: data, idempotencyKey: crypto.randomUUID() })),
  }),
  update: async (resource: string, { id, data }: { id: unknown; data: unknown }) => ({
    data: identified(
      resource,
      await api<Row>(`/${resource}/${String(id)}`, { method: 'PATCH', body: data, idempotencyKey: crypto.randomUUID() }),
    ),
  }),
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
};
export const dataProvider = provider as unknown as DataProvider;
