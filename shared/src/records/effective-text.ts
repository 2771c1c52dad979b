// Which words hold for a service in an area, and whose are they? The master text, with what the area and those above it add or replace.
import type { Content } from './kinds.js';
import { explanationNames, moduleRightOf, withExplained, type Explanation, type SupplementedField } from './kinds/module-rights.js';
import { textModuleNames, type TextModule } from './kinds/text-modules.js';
import type { Texts } from './languages.js';

/** A content and whoever answers for it: a name, an id, whatever the reader of the result needs. */
export interface Voice<O = string> {
  readonly owner: O;
  readonly content: Content;
}
/** `own` words stand where those of the master would stand; a `supplement` stands beside them. */
export type PieceMode = 'master' | 'supplement' | 'own';
export interface TextPiece<O = string> {
  readonly owner: O;
  readonly mode: PieceMode;
  readonly texts: Texts;
}
export interface ItemsPiece<O = string> {
  readonly owner: O;
  readonly mode: PieceMode;
  readonly items: readonly Content[];
}

const listNames = ['ownModules', 'links', 'fees', 'deadlines', 'processingTimes', 'documents'] as const;
export type EffectiveList = (typeof listNames)[number];
const textNames: readonly (TextModule | Explanation)[] = [...textModuleNames, ...explanationNames];

export interface EffectiveText<O = string> {
  readonly texts: Readonly<Record<TextModule | Explanation, readonly TextPiece<O>[]>>;
  readonly lists: Readonly<Record<EffectiveList, readonly ItemsPiece<O>[]>>;
}

/** Where and when somebody asks: the regional keys of the area and of all areas above it, and the day. */
export interface Asked {
  readonly areas: readonly string[];
  readonly day: string;
}

const isGroup = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsIn = (value: unknown): Content[] => (Array.isArray(value) ? value.filter(isGroup) : []);

/** Anything to read outside of tags? Empty paragraphs say nothing. */
const saysSomething = (text: unknown): boolean => typeof text === 'string' && /(?:^|>)[^<>]*[^<>\s]/.test(text);
const textsIn = (value: unknown): Texts =>
  isGroup(value) ? (Object.fromEntries(Object.entries(value).filter(([, text]) => saysSomething(text))) as Texts) : {};
/** Does a field of a service or a supplement say anything: words, or an entry of a list? */
export const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? itemsIn(value).length > 0 : Object.keys(textsIn(value)).length > 0;

/** Does it hold there and then? No areas and no validity mean everywhere and always. */
export const holds = ({ areas, validity }: Content, asked: Asked): boolean => {
  const { from, to } = isGroup(validity) ? (validity as { from?: string; to?: string }) : {};
  const isThen = (!from || from <= asked.day) && (!to || asked.day <= to);
  return isThen && (!Array.isArray(areas) || areas.length === 0 || areas.some((area) => asked.areas.includes(area as string)));
};

const heldBy = <O>(voice: Voice<O>, asked: Asked | undefined): Voice<O> => {
  if (!asked) return voice;
  const lists = listNames.map((name) => [name, itemsIn(voice.content[name]).filter((item) => holds(item, asked))] as const);
  return { ...voice, content: { ...voice.content, ...Object.fromEntries(lists) } };
};

interface Layers<O> {
  readonly master: Voice<O>;
  readonly supplements: readonly Voice<O>[];
}

/** Who speaks at a field, in the order of reading. */
const speakersAt = <O>(
  name: SupplementedField,
  { master, supplements }: Layers<O>,
): { readonly voice: Voice<O>; readonly mode: PieceMode }[] => {
  const right = moduleRightOf(name, master.content);
  const first = { voice: master, mode: 'master' } as const;
  if (right === 'locked') return [first];
  if (right === 'supplement') return [first, ...supplements.map((voice) => ({ voice, mode: 'supplement' as const }))];
  const nearest = supplements.findLast(({ content }) => withExplained(name).some((part) => isSaid(content[part])));
  return nearest ? [{ voice: nearest, mode: 'own' }] : [first];
};

/** A link at a part that somebody nearer has replaced goes with the words it belonged to. */
const isReplaced = <O>({ module }: Content, voice: Voice<O>, { master, supplements }: Layers<O>): boolean => {
  if (typeof module !== 'string' || moduleRightOf(module, master.content) !== 'own') return false;
  const nearest = supplements.findLastIndex(({ content }) => isSaid(content[module]));
  return supplements.indexOf(voice) < nearest;
};

/**
 * The text of a service piece by piece. Supplements come in the order from the widest area to the nearest. Own values take the place of whatever
 * stands above them as soon as there are any; everything else is added. With `asked`, what holds elsewhere or at another time is left out first.
 */
export const effectiveText = <O = string>(master: Voice<O>, supplements: readonly Voice<O>[], asked?: Asked): EffectiveText<O> => {
  const present = asked ? supplements.filter(({ content }) => holds(content, asked)) : supplements;
  const layers = { master: heldBy(master, asked), supplements: present.map((voice) => heldBy(voice, asked)) };
  const texts = textNames.map(
    (name) =>
      [
        name,
        speakersAt(name, layers).flatMap(({ voice: { owner, content }, mode }): TextPiece<O>[] =>
          isSaid(content[name]) ? [{ owner, mode, texts: textsIn(content[name]) }] : [],
        ),
      ] as const,
  );
  const lists = listNames.map(
    (name) =>
      [
        name,
        speakersAt(name, layers).flatMap(({ voice, mode }): ItemsPiece<O>[] => {
          const items = itemsIn(voice.content[name]).filter((item) => name !== 'links' || !isReplaced(item, voice, layers));
          return items.length > 0 ? [{ owner: voice.owner, mode, items }] : [];
        }),
      ] as const,
  );
  return { texts: Object.fromEntries(texts), lists: Object.fromEntries(lists) } as unknown as EffectiveText<O>;
};
