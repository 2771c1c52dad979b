// Which words hold for a service in an area, whose are they, and who is responsible? What a citizen there would read, with the name of everybody who wrote it.
import { z } from 'zod';
import { id } from '../api/list.js';
import type { EffectiveText } from '../records/effective-text.js';
import { areaRef, recordRef } from './competence.js';
import { responsibleView } from './responsible.js';

/** Who speaks: the administration, and the live text it stands in. */
export const speaker = z.object({ administration: z.object({ id, name: z.string() }), recordId: id, editionId: id });
export type Speaker = z.infer<typeof speaker>;

const content = z.record(z.string(), z.unknown());
const mode = z.enum(['master', 'supplement', 'own']);
const textPiece = z.object({ owner: speaker, mode, texts: z.record(z.string(), z.string()) });
const itemsPiece = z.object({ owner: speaker, mode, items: z.array(content) });

/** A service in an area, without who is responsible: one line of the stream for all services of an area. */
export const effectiveLine = z.object({
  /** `names` is what the service is called for the public, by language. */
  service: z.object({ id, title: z.string(), names: z.record(z.string(), z.string()), key: z.string().nullable() }),
  area: areaRef,
  /** The day for which it holds, ISO date. */
  day: z.string(),
  /** Pieces of text by field of the service, in the order of reading; then lists such as fees in the same way. */
  texts: z.record(z.string(), z.array(textPiece)),
  lists: z.record(z.string(), z.array(itemsPiece)),
});
export type EffectiveLine = Omit<z.infer<typeof effectiveLine>, 'texts' | 'lists'> & EffectiveText<Speaker>;

export const effectiveView = effectiveLine.extend({
  responsible: responsibleView,
  /** Live contents of the holders and contacts, as everyone may read them: the preview shows addresses and links. */
  holders: z.array(z.object({ record: recordRef, content })),
});
export type EffectiveView = EffectiveLine & Pick<z.infer<typeof effectiveView>, 'responsible' | 'holders'>;
