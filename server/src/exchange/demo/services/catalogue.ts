// Which services are there in the demonstration, and how is one found by its short name?
import { building } from './building.js';
import { children } from './children.js';
import { environment } from './environment.js';
import { family } from './family.js';
import { general } from './general.js';
import { identity } from './identity.js';
import type { ServiceNote } from './note.js';
import { order } from './order.js';
import { ownServices } from './own.js';
import { taxes } from './taxes.js';
import { trade } from './trade.js';
import { traffic } from './traffic.js';
import { welfare } from './welfare.js';

/** The texts of the Land come first. */
export const catalogue: readonly ServiceNote[] = [
  ...identity, ...family, ...children, ...welfare, ...traffic, ...trade, ...building, ...environment, ...taxes, ...order, ...general, ...ownServices,
];

const byKey = new Map(catalogue.map((note) => [note.key, note]));
export const serviceOf = (key: string): ServiceNote => byKey.get(key) ?? ((): never => { throw new Error(`Diese Leistung gibt es nicht: ${key}`); })();
/** As it is called in lists. */
export const titleOf = ({ publicName, name }: ServiceNote): string => publicName ?? name ?? 'Ohne Namen';
