// Where does a service point to? Links with words of their own, kept apart from the texts so that they can be checked and shown in one place.
import { z } from 'zod';
import { field } from '../fields.js';
import { textLanguages } from '../languages.js';
import { textModuleNames } from './text-modules.js';
import { itemId, line } from './values.js';

const link = z.strictObject({
  id: itemId,
  title: field(line(300).optional(), { label: 'field.link.title', xzufi: 'weiterfuehrenderLink/titel' }),
  uri: field(line(2000).optional(), { label: 'field.link.uri', xzufi: 'weiterfuehrenderLink/uri' }),
  module: field(z.enum(textModuleNames).optional(), { label: 'field.link.module', codes: 'text-module', unsearched: true }),
  language: field(z.enum(textLanguages).optional(), {
    label: 'field.link.language',
    codes: 'language',
    xzufi: 'weiterfuehrenderLink/languageCode',
    unsearched: true,
  }),
  description: field(line(600).optional(), { label: 'field.link.description', input: 'area', xzufi: 'weiterfuehrenderLink/beschreibung' }),
});

export const linkFields = {
  links: field(z.array(link).max(100).optional(), {
    label: 'field.links',
    section: 'links',
    xzufi: 'weiterfuehrenderLink',
    itemTitle: ['title', 'uri'],
  }),
};
