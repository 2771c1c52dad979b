// How does a short note about what a municipality adds to a service become a whole line of a load file?
import type { RecordLine } from '@kommunalredaktion/shared';
import type { Town } from '../office.js';
import { serviceOf, titleOf } from '../services/catalogue.js';
import { given, partsOf, serviceId, type Parts } from '../services/note.js';

/** `to` names the service; `key` tells two supplements to one service apart; without areas it holds in the whole administration. */
export interface SupplementNote extends Parts { readonly to: string; readonly key?: string; readonly areas?: readonly string[] }

export const supplementId = ({ slug }: Town, { to, key }: SupplementNote): RecordLine['externalId'] => ({ agency: 'vorfuehrung', scheme: 'ergaenzung', value: `ergaenzung-${slug}-${key ?? to}` });

const mark = [{ id: 'm1', title: { de: 'Zur Vorführung' }, text: { de: '<p>Die örtlichen Angaben sind erfunden.</p>' } }];

export const supplementLine = (town: Town, note: SupplementNote, year: number): RecordLine => ({
  kind: 'supplement', administration: town.ars, externalId: supplementId(town, note), state: note.draft ? 'draft' : 'live',
  content: given({ service: serviceId(note.to), serviceName: titleOf(serviceOf(note.to)), areas: note.areas, ...partsOf(note, year), ownModules: mark }),
});
