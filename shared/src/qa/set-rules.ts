// Which rules look across records: who is responsible where, what is there twice, and what lies at one point? The order is the order of the catalogue.
import { z } from 'zod';
import { municipalTypings, typings } from '../records/codes/codes.js';
import { defineSetRule, type SetRule } from './set-rule.js';

const none = z.strictObject({});
const carriedOutLocally = z
  .array(z.literal(typings))
  .min(1)
  .max(typings.length)
  .default([...municipalTypings]);

const responsibilities: readonly SetRule[] = [
  defineSetRule({
    id: 'RSP-01',
    version: 2,
    severity: 'blocker',
    kinds: ['organisational-unit', 'service'],
    parameters: z.strictObject({ municipalTypings: carriedOutLocally }),
    messages: { 'qa.RSP-01.missing': ['service', 'area'], 'qa.RSP-01.partly': ['service', 'area', 'n'] },
    examples: { finds: ['nobody', 'withdrawn-office', 'district-task'], spares: ['inherited', 'other-type', 'limited-areas'] },
  }),
  defineSetRule({
    id: 'RSP-02',
    version: 1,
    severity: 'blocker',
    kinds: ['organisational-unit', 'online-service'],
    parameters: none,
    messages: { 'qa.RSP-02.unknown': ['service', 'key'] },
    examples: { finds: ['mistyped', 'dissolved'], spares: ['padded', 'whole-land'] },
  }),
  defineSetRule({
    id: 'RSP-03',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.RSP-03.outside': ['service', 'area'] },
    examples: { finds: ['neighbour', 'other-district'], spares: ['own-part', 'association'] },
  }),
  defineSetRule({
    id: 'RSP-04',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.RSP-04.pinned': ['service', 'area'] },
    examples: { finds: ['one-town'], spares: ['whole-district', 'several-towns', 'town-office'] },
  }),
  defineSetRule({
    id: 'RSP-05',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.RSP-05.beyond': ['service', 'area'] },
    examples: { finds: ['district', 'land', 'federation'], spares: ['own-town', 'independent-town', 'amt'] },
  }),
  defineSetRule({
    id: 'RSP-06',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.RSP-06.several': ['service', 'area', 'n'] },
    examples: { finds: ['two-offices'], spares: ['with-criterion', 'point-of-contact', 'district-and-town'] },
  }),
  defineSetRule({
    id: 'RSP-07',
    version: 1,
    severity: 'blocker',
    kinds: ['organisational-unit', 'online-service'],
    parameters: none,
    messages: { 'qa.RSP-07.missing': ['service'], 'qa.RSP-07.hidden': ['service'] },
    examples: { finds: ['unknown-service', 'withdrawn-service'], spares: ['live-service', 'draft-beside-live'] },
  }),
  defineSetRule({
    id: 'RSP-08',
    version: 1,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.RSP-08.none': [] },
    examples: { finds: ['no-competence'], spares: ['own', 'below'] },
  }),
];

const duplicates: readonly SetRule[] = [
  defineSetRule({
    id: 'DUP-01',
    version: 2,
    severity: 'blocker',
    kinds: ['service', 'supplement'],
    parameters: none,
    messages: { 'qa.DUP-01.twice': ['title'] },
    examples: { finds: ['same-key', 'same-supplement'], spares: ['other-area', 'other-time', 'other-detail', 'draft'] },
  }),
  defineSetRule({
    id: 'DUP-02',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: z.strictObject({ percent: z.int().min(50).max(100).default(85) }),
    messages: { 'qa.DUP-02.address': ['title', 'percent'], 'qa.DUP-02.phone': ['title', 'percent'] },
    examples: { finds: ['same-house', 'same-phone'], spares: ['same-name-elsewhere', 'same-house-other-name', 'parent'] },
  }),
  defineSetRule({
    id: 'DUP-03',
    version: 3,
    severity: 'warning',
    kinds: ['online-service'],
    parameters: none,
    messages: { 'qa.DUP-03.same': ['title'] },
    examples: { finds: ['same-address', 'slash-and-case'], spares: ['other-parameter', 'other-page', 'other-administration'] },
  }),
  defineSetRule({
    id: 'DUP-05',
    version: 3,
    severity: 'warning',
    kinds: ['organisational-unit', 'online-service'],
    parameters: none,
    messages: { 'qa.DUP-05.twice': ['service', 'area'] },
    examples: { finds: ['same-line', 'overlapping-lists'], spares: ['other-role', 'other-criterion'] },
  }),
];

const places: readonly SetRule[] = [
  defineSetRule({
    id: 'GEO-04',
    version: 2,
    severity: 'warning',
    kinds: ['organisational-unit'],
    parameters: none,
    messages: { 'qa.GEO-04.zero': [], 'qa.GEO-04.same': [], 'qa.GEO-04.elsewhere': ['title'] },
    examples: { finds: ['zero', 'two-houses', 'middle-of-town'], spares: ['two-places', 'same-house', 'post-box', 'other-administration'] },
  }),
];

export const setRules: readonly SetRule[] = [...responsibilities, ...duplicates, ...places];
