// How does a short note say what an office or an online service is responsible for, and where?
import type { Competence } from '@kommunalredaktion/shared';
import { serviceOf, titleOf } from './services/catalogue.js';
import { serviceId } from './services/note.js';

/**
 * The short name of a service, with what differs: areas that are not the whole administration's, a role other than being responsible, a criterion.
 * A key of fourteen digits with a name stands for a service that nobody describes.
 */
export type CompetenceNote = string | { readonly of: string; readonly areas?: readonly string[]; readonly role?: Competence['role']; readonly criterion?: string };
/** A service may be named by its external id in a file. */
export type FiledCompetence = Omit<Competence, 'service'> & { readonly service?: ReturnType<typeof serviceId> };

const unknownKey = /^(\d{14}) (.+)$/;
const partsOf = (of: string): Pick<FiledCompetence, 'service' | 'serviceKey' | 'serviceName'> => {
  const [, serviceKey, serviceName] = unknownKey.exec(of) ?? [];
  if (serviceKey && serviceName) return { serviceKey, serviceName };
  const note = serviceOf(of);
  const key = note.code ?? note.localId;
  return { service: serviceId(of), ...(key && { serviceKey: key }), serviceName: titleOf(note) };
};

export const competencesFrom = (notes: readonly CompetenceNote[] | undefined, { ars }: { readonly ars: string }): FiledCompetence[] | undefined =>
  notes?.map((note, at) => {
    const { of, areas = [ars], role = '01', criterion = undefined } = typeof note === 'string' ? { of: note } : note;
    return { id: `z${at + 1}`, ...partsOf(of), areas: [...areas], role, ...(criterion && { criterion }) };
  });
