// Which text modules does a service have, under which code, and how are they called? One table for services, supplements, rules and exchange.
// Codes: list urn:de:xzufi:codeliste:leistungstextmodulleika, version 20240216; 02 and 03 are the two names of a service.
import { z } from 'zod';
import { field } from '../fields.js';
import { texts } from '../languages.js';
import { itemId } from './values.js';

export const textModules = [
  { field: 'teaser', code: '24', label: 'field.module.teaser' },
  { field: 'summary', code: '05', label: 'field.module.summary' },
  { field: 'description', code: '06', label: 'field.module.description' },
  { field: 'legalBasis', code: '07', label: 'field.module.legalBasis' },
  { field: 'requiredDocuments', code: '08', label: 'field.module.requiredDocuments' },
  { field: 'prerequisites', code: '09', label: 'field.module.prerequisites' },
  { field: 'procedure', code: '11', label: 'field.module.procedure' },
  { field: 'forms', code: '14', label: 'field.module.forms' },
  { field: 'furtherInformation', code: '15', label: 'field.module.furtherInformation' },
  { field: 'notes', code: '16', label: 'field.module.notes' },
  { field: 'originator', code: '18', label: 'field.module.originator' },
  { field: 'competentBody', code: '22', label: 'field.module.competentBody' },
  { field: 'contactPoint', code: '23', label: 'field.module.contactPoint' },
  { field: 'appeal', code: '25', label: 'field.module.appeal' },
] as const;
export type TextModule = (typeof textModules)[number]['field'];
export const textModuleNames = textModules.map(({ field: name }) => name) as [TextModule, ...TextModule[]];

const moduleField = ({ field: name, code, label }: (typeof textModules)[number]) =>
  name === 'teaser'
    ? field(texts(600).optional(), { label, input: 'area', section: 'texts', xzufi: `modulText[${code}]` })
    : field(texts(20_000).optional(), { label, input: 'html', section: 'texts', xzufi: `modulText[${code}]` });

/** The fields of all text modules, in the order of the table. */
export const textModuleFields = Object.fromEntries(textModules.map((module) => [module.field, moduleField(module)])) as Record<
  TextModule,
  ReturnType<typeof moduleField>
>;

const ownModule = z.strictObject({
  id: itemId,
  title: field(texts(300), { label: 'field.ownModule.title' }),
  text: field(texts(20_000).optional(), { label: 'field.ownModule.text', input: 'html' }),
});
/** Modules beyond the list of the catalogue. */
export const ownModuleFields = {
  ownModules: field(z.array(ownModule).max(30).optional(), {
    label: 'field.ownModules',
    section: 'texts',
    xzufi: 'modulTextIndividuell',
    itemTitle: ['title'],
  }),
};
