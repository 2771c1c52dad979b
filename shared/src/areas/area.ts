// What is an area, what is an administration, and how are they listed?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany } from '../api/list.js';

export const areaLevels = ['land', 'district', 'association', 'municipality'] as const;
export const administrationKinds = ['land', 'dikom', 'district', 'municipality', 'amt', 'verbandsgemeinde'] as const;

export const areaView = z.object({
  ars: z.string(),
  ags: z.string().nullable(),
  name: z.string(),
  level: z.enum(areaLevels),
  type: z.string(),
  parent: z.string().nullable(),
  district: z.string().nullable(),
  population: z.int().nullable(),
  postcode: z.string().nullable(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  successor: z.string().nullable(),
});
export type AreaView = z.infer<typeof areaView>;
export const areaListQuery = listQuery(
  { level: oneOrMany(z.enum(areaLevels)), parent: z.string().max(12), ars: oneOrMany(z.string().max(12)) },
  ['ars', 'name', 'population'],
  'ars',
);
export const areaList = listOf(areaView);

export const administrationView = z.object({
  id,
  ars: z.string().nullable(),
  name: z.string(),
  kind: z.enum(administrationKinds),
  district: z.string().nullable(),
  memberSince: z.string().nullable(),
  memberUntil: z.string().nullable(),
  isMember: z.boolean(),
  records: z.int(),
});
export type AdministrationView = z.infer<typeof administrationView>;
export const administrationListQuery = listQuery(
  { id: oneOrMany(id), kind: oneOrMany(z.enum(administrationKinds)), isMember: z.boolean() },
  ['name', 'ars'],
  'name',
);
export const administrationList = listOf(administrationView);
/** Since and until when an administration is a member of DIKOM, ISO dates; both empty: never was one. */
export const membershipBody = z.strictObject({ memberSince: z.iso.date().nullable(), memberUntil: z.iso.date().nullable() });
