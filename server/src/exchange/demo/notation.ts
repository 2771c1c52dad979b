// How do short notes become fees, spans of time, deadlines and papers? `37 €: ab 24 Jahren`, `2–3 Wochen`, `01.10.–15.11.: Anmeldung`, `! Ausweis`.
import type { ServiceContent } from '@kommunalredaktion/shared';

type ItemOf<K extends keyof ServiceContent> = NonNullable<ServiceContent[K]> extends readonly (infer Item)[] ? Item : never;
export type Fee = ItemOf<'fees'>;
export type Deadline = ItemOf<'deadlines'>;
export type ProcessingTime = ItemOf<'processingTimes'>;
export type Paper = ItemOf<'documents'>;
export type Link = ItemOf<'links'>;
/** A note alone, or with what else the item holds. */
export type Noted<Item> = string | (Partial<Item> & { readonly note: string });

type Found<Item> = Omit<Item, 'id'>;
const itemsFrom = <Item extends { id: string }>(notes: readonly Noted<Item>[] | undefined, letter: string, read: (note: string) => Found<Item>): Item[] | undefined =>
  notes?.map((noted, at) => {
    const { note, ...own } = typeof noted === 'string' ? { note: noted } : noted;
    return { id: `${letter}${at + 1}`, ...read(note), ...own } as unknown as Item;
  });

const unreadable = (note: string): never => { throw new Error(`Das lässt sich nicht lesen: ${note}`); };
const said = (text: string | undefined): { text?: { de: string } } => (text ? { text: { de: text } } : {});

const cents = (euros: string): number => Math.round(Number(euros.replace('.', '').replace(',', '.')) * 100);
const feeForm = /^(?:(frei)|(ab |bis )?([\d.]+(?:,\d\d)?)(?:–([\d.]+(?:,\d\d)?))? €)(?:: (.+))?$/;

const feeFrom = (note: string): Found<Fee> => {
  const [, free, limit, least = '', most, text] = feeForm.exec(note) ?? unreadable(note);
  if (free) return { kind: 'free', ...said(text) };
  if (limit === 'bis ') return { kind: 'variable', to: cents(least), ...said(text) };
  if (limit === 'ab ' || most) return { kind: 'variable', from: cents(least), ...(most && { to: cents(most) }), ...said(text) };
  return { kind: 'fixed', amount: cents(least), ...said(text) };
};
export const feesFrom = (notes?: readonly Noted<Fee>[]): Fee[] | undefined => itemsFrom(notes, 'f', feeFrom);

const units = { Jahr: 'JAHR', Monat: 'MONAT', Woche: 'WOCHE', Tag: 'TAG', Werktag: 'WERKTAG', Arbeitstag: 'ARBEITSTAG', Stunde: 'STUNDE', Minute: 'MINUTE' } as const;
const spanForm = /^([\d,]+)(?:–([\d,]+))? (Jahr|Monat|Woche|Tag|Werktag|Arbeitstag|Stunde|Minute)[en]?(?:: (.+))?$/;
const amount = (digits: string): number => Number(digits.replace(',', '.'));

const spanFrom = (note: string): Found<ProcessingTime> | null => {
  const [, least, most, unit, text] = spanForm.exec(note) ?? [];
  if (least === undefined || unit === undefined) return null;
  const counted = units[unit as keyof typeof units];
  return { duration: amount(least), unit: counted, ...(most && { durationTo: amount(most), unitTo: counted }), ...said(text) };
};
export const timesFrom = (notes?: readonly Noted<ProcessingTime>[]): ProcessingTime[] | undefined => itemsFrom(notes, 't', (note) => spanFrom(note) ?? said(note));

const datesForm = /^(\d\d)\.(\d\d)\.(?:–(\d\d)\.(\d\d)\.)?(?:: (.+))?$/;
const deadlineFrom = (note: string): Found<Deadline> => {
  const span = spanFrom(note);
  if (span) return { kind: 'duration', ...span };
  const [, day, month, lastDay, lastMonth, text] = datesForm.exec(note) ?? unreadable(note);
  const first = `--${month}-${day}`;
  return { kind: 'dates', ...(lastDay ? { from: first, to: `--${lastMonth}-${lastDay}` } : { to: first }), ...said(text) };
};
export const deadlinesFrom = (notes?: readonly Noted<Deadline>[]): Deadline[] | undefined => itemsFrom(notes, 'd', deadlineFrom);

/** `! ` marks what must be brought, `> ` what people get. */
const paperFrom = (note: string): Found<Paper> => {
  const [, mark, name = ''] = /^([!>] )?(.+)$/.exec(note) ?? unreadable(note);
  return mark === '> ' ? { direction: 'outgoing', name: { de: name } } : { direction: 'incoming', name: { de: name }, required: mark === '! ' };
};
export const papersFrom = (notes?: readonly Noted<Paper>[]): Paper[] | undefined => itemsFrom(notes, 'u', paperFrom);

/** `Titel | https://…` */
const linkFrom = (note: string): Found<Link> => {
  const [title = '', uri = ''] = note.split(' | ');
  return { title, uri };
};
export const linksFrom = (notes?: readonly Noted<Link>[]): Link[] | undefined => itemsFrom(notes, 'l', linkFrom);
