// For which service is an office or an online service responsible, and where?
import { z } from 'zod';
import { field } from '../fields.js';
import { areaKeys, itemId, line } from './values.js';

/** Roles of a competence: 01 responsible, 02 both, 03 point of contact. */
export const competenceRoles = ['01', '02', '03'] as const;

const competence = z.strictObject({
  id: itemId,
  service: field(z.uuid().nullable().optional(), {
    label: 'field.competence.service',
    input: 'record',
    pointsTo: 'service',
    xzufi: 'leistungID',
    unsearched: true,
  }),
  serviceKey: field(line(60).optional(), { label: 'field.competence.serviceKey', input: 'code' }),
  serviceName: field(line(300).optional(), { label: 'field.competence.serviceName' }),
  areas: field(areaKeys(), { label: 'field.competence.areas', input: 'areas', xzufi: 'gebietID' }),
  role: field(z.enum(competenceRoles), { label: 'field.competence.role', codes: 'competence-role', xzufi: 'rolle', unsearched: true }),
  criterion: field(line(300).optional(), { label: 'field.competence.criterion' }),
});
export type Competence = z.infer<typeof competence>;

export const competenceFields = {
  competences: field(z.array(competence).max(1000).optional(), {
    label: 'field.competences',
    section: 'competences',
    xzufi: 'zustaendigkeit',
    itemTitle: ['serviceName', 'serviceKey'],
  }),
};
