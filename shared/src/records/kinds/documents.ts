// Which papers does somebody bring, and which do they get; each where and when it is asked for?
import { z } from 'zod';
import { documentTypes } from '../codes/codes.js';
import { field } from '../fields.js';
import { texts } from '../languages.js';
import { itemValidity } from './validity.js';
import { areaKeys, itemId, line } from './values.js';

export const documentDirections = ['incoming', 'outgoing'] as const;

const documentItem = z.strictObject({
  id: itemId,
  direction: field(z.enum(documentDirections), {
    label: 'field.document.direction',
    codes: 'document-direction',
    xzufi: 'dokumentEingehend|dokumentAusgehend',
    unsearched: true,
  }),
  name: field(texts(300), { label: 'field.document.name', xzufi: 'bezeichnung' }),
  type: field(z.enum(documentTypes).optional(), { label: 'field.document.type', codes: 'document-type', xzufi: 'typ', unsearched: true }),
  required: field(z.boolean().optional(), {
    label: 'field.document.required',
    input: 'yes-no',
    xzufi: 'pflichtangabetyp',
    unsearched: true,
  }),
  text: field(texts(4000).optional(), { label: 'field.document.text', input: 'html', xzufi: 'beschreibung' }),
  formLink: field(line(2000).optional(), { label: 'field.document.formLink', xzufi: 'referenzFormularID' }),
  areas: field(areaKeys().optional(), { label: 'field.document.areas', input: 'areas', unsearched: true }),
  validity: itemValidity(),
});

export const documentFields = {
  documents: field(z.array(documentItem).max(100).optional(), {
    label: 'field.documents',
    section: 'documents',
    xzufi: 'modulDokument',
    itemTitle: ['direction', 'name'],
  }),
};
