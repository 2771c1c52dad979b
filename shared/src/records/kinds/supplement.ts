// What does a municipality add to a service that somebody else describes? Shape, type and length only.
// It becomes a Leistungsspezialisierung of XZuFi: the same modules as the service, for the areas in which they hold.
import { z } from 'zod';
import { field } from '../fields.js';
import { deadlineFields } from './deadlines.js';
import { documentFields } from './documents.js';
import { feeFields } from './fees.js';
import { linkFields } from './links.js';
import { ownModuleFields, textModuleFields } from './text-modules.js';
import { validity } from './validity.js';
import { areaKeys, line } from './values.js';

const label = (name: string) => `field.supplement.${name}`;

export const supplementContent = z.strictObject({
  service: field(z.uuid().nullable().optional(), {
    label: label('service'),
    input: 'record',
    pointsTo: 'service',
    section: 'basics',
    xzufi: 'leistungID',
    unsearched: true,
  }),
  serviceName: field(line(300).optional(), { label: label('serviceName'), naming: true, section: 'basics' }),
  masterEdition: field(z.uuid().nullable().optional(), {
    label: label('masterEdition'),
    input: 'edition',
    setByMachine: true,
    unsearched: true,
    noReview: true,
  }),
  areas: field(areaKeys().optional(), { label: label('areas'), input: 'areas', section: 'basics', xzufi: 'gueltigkeitGebietID' }),
  ...textModuleFields,
  ...ownModuleFields,
  ...linkFields,
  ...feeFields,
  ...deadlineFields,
  ...documentFields,
  validity: field(validity.optional(), { label: 'field.validity', section: 'validity', xzufi: 'gueltigkeit' }),
});
export type SupplementContent = z.infer<typeof supplementContent>;
