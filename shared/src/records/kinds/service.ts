// What does the record of a service hold? A master text of Bund or Land, or a municipality's own service. Shape, type and length only.
// Source of the elements: XZuFi 2.2.0 and 2.3.1 class Leistung as described in the FIM portal interface.
import { z } from 'zod';
import { addressees, catalogueStates, structures, trustLevels, typings } from '../codes/codes.js';
import { sdgAreas } from '../codes/sdg-areas.js';
import { field } from '../fields.js';
import { texts } from '../languages.js';
import { deadlineFields } from './deadlines.js';
import { documentFields } from './documents.js';
import { feeFields } from './fees.js';
import { linkFields } from './links.js';
import { ownModuleFields, textModuleFields } from './text-modules.js';
import { validity } from './validity.js';
import { areaKeys, day, line } from './values.js';

const label = (name: string) => `field.service.${name}`;

export const serviceContent = z.strictObject({
  name: field(texts(300), { label: label('name'), naming: true, section: 'basics', xzufi: 'modulText[02]' }),
  publicName: field(texts(300).optional(), { label: label('publicName'), naming: true, section: 'basics', xzufi: 'modulText[03]' }),
  key: field(line(60).optional(), { label: label('key'), input: 'code', section: 'basics', xzufi: 'referenzLeistungsschluessel' }),
  localId: field(line(60).optional(), { label: label('localId'), input: 'code', section: 'basics', xzufi: 'idSekundaer' }),
  structure: field(z.enum(structures).optional(), {
    label: label('structure'),
    codes: 'structure',
    section: 'basics',
    xzufi: 'struktur',
    unsearched: true,
  }),
  detail: field(texts(300).optional(), { label: label('detail'), section: 'basics', xzufi: 'struktur/verrichtungsdetail' }),
  typing: field(z.array(z.literal(typings)).max(10).optional(), {
    label: label('typing'),
    codes: 'typing',
    section: 'basics',
    xzufi: 'typisierung',
    unsearched: true,
  }),
  addressees: field(z.array(z.enum(addressees)).max(3).optional(), {
    label: label('addressees'),
    codes: 'addressee',
    section: 'basics',
    xzufi: 'leistungsadressat',
    unsearched: true,
  }),
  synonyms: field(z.array(z.string().max(100)).max(50).optional(), {
    label: label('synonyms'),
    naming: true,
    section: 'basics',
    noReview: true,
    xzufi: 'modulBegriffImKontext',
  }),
  ...textModuleFields,
  ...ownModuleFields,
  ...linkFields,
  ...feeFields,
  ...deadlineFields,
  ...documentFields,
  categories: field(z.array(z.string().max(100)).max(50).optional(), {
    label: label('categories'),
    section: 'classification',
    xzufi: 'kategorie',
  }),
  sdg: field(z.array(z.enum(sdgAreas)).max(20).optional(), {
    label: label('sdg'),
    codes: 'sdg',
    section: 'classification',
    xzufi: 'informationsbereichSDG',
    unsearched: true,
  }),
  trustLevel: field(z.enum(trustLevels).optional(), {
    label: label('trustLevel'),
    codes: 'trust-level',
    section: 'classification',
    xzufi: 'vertrauensniveau',
    unsearched: true,
  }),
  writtenForm: field(z.boolean().optional(), {
    label: label('writtenForm'),
    input: 'yes-no',
    section: 'classification',
    xzufi: 'kennzeichenSchriftformerfordernis',
    unsearched: true,
  }),
  catalogueStatus: field(z.enum(catalogueStates).optional(), {
    label: label('catalogueStatus'),
    codes: 'catalogue-status',
    section: 'release',
    xzufi: 'statusKatalog',
    unsearched: true,
  }),
  release: field(
    z
      .strictObject({
        on: field(day.optional(), { label: label('release.on'), input: 'date', xzufi: 'fachlichFreigegebenAm', unsearched: true }),
        by: field(line(300).optional(), { label: label('release.by'), xzufi: 'fachlichFreigegebenDurch' }),
      })
      .optional(),
    { label: label('release'), section: 'release', xzufi: 'modulFachlicheFreigabe' },
  ),
  publisher: field(line(300).optional(), { label: label('publisher'), section: 'release', xzufi: 'herausgeber' }),
  staffNote: field(texts(4000).optional(), {
    label: label('staffNote'),
    input: 'area',
    section: 'service-centre',
    readableBy: 'owner',
    xzufi: 'modulAuskunftshinweis',
  }),
  areas: field(areaKeys().optional(), { label: label('areas'), input: 'areas', section: 'validity', xzufi: 'gueltigkeitGebietID' }),
  validity: field(validity.optional(), { label: 'field.validity', section: 'validity', xzufi: 'gueltigkeit' }),
});
export type ServiceContent = z.infer<typeof serviceContent>;
