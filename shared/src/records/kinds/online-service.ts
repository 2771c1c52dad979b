// What does the record of an online service hold? Shape, type and length only.
// Source of the elements: XZuFi class Onlinedienst as seen in the national feed, and the REST interface of the state's editorial system.
import { z } from 'zod';
import { trustLevels } from '../codes/codes.js';
import { paymentMeans } from '../codes/payment-means.js';
import { field } from '../fields.js';
import { textLanguages, texts } from '../languages.js';
import { competenceFields } from './competences.js';
import { validity } from './validity.js';
import { day, itemId, line } from './values.js';

const label = (name: string) => `field.online-service.${name}`;

/** Code list onlinedienstlinktyp; only 01 has been seen in public data, the two others are ours until the list is at hand. */
export const onlineLinkTypes = ['01', '02', '03'] as const;
export const identifications = ['none', 'online-id', 'eid-card', 'bundid', 'elster', 'username'] as const;
export const maturityModels = ['1.1', '2.0'] as const;
export const parameterKinds = ['fixed', 'selection', 'dynamic'] as const;
export const parameterSources = ['service', 'area', 'unit', 'key'] as const;

const onlineLink = z.strictObject({
  id: itemId,
  type: field(z.enum(onlineLinkTypes), { label: label('link.type'), codes: 'online-link-type', xzufi: 'link/typ', unsearched: true }),
  uri: field(line(2000).optional(), { label: label('link.uri'), xzufi: 'link/link' }),
  title: field(line(300).optional(), { label: label('link.title'), xzufi: 'link/titel' }),
  language: field(z.enum(textLanguages).optional(), {
    label: label('link.language'),
    codes: 'language',
    xzufi: 'link/languageCode',
    unsearched: true,
  }),
});

const parameter = z.strictObject({
  id: itemId,
  name: field(line(100).optional(), { label: label('parameter.name'), input: 'code' }),
  label: field(texts(300).optional(), { label: label('parameter.label') }),
  kind: field(z.enum(parameterKinds), { label: label('parameter.kind'), codes: 'parameter-kind', unsearched: true }),
  value: field(line(500).optional(), { label: label('parameter.value') }),
  options: field(z.array(z.string().max(200)).max(100).optional(), { label: label('parameter.options') }),
  source: field(z.enum(parameterSources).optional(), { label: label('parameter.source'), codes: 'parameter-source', unsearched: true }),
  required: field(z.boolean().optional(), { label: label('parameter.required'), input: 'yes-no', unsearched: true }),
  inAddress: field(z.boolean().optional(), { label: label('parameter.inAddress'), input: 'yes-no', unsearched: true }),
  help: field(texts(1000).optional(), { label: label('parameter.hint'), input: 'area' }),
});

export const onlineServiceContent = z.strictObject({
  name: field(texts(300), { label: label('name'), naming: true, section: 'basics', xzufi: 'bezeichnung' }),
  shortName: field(texts(100).optional(), { label: label('shortName'), naming: true, section: 'basics', xzufi: 'kurzbezeichnung' }),
  teaser: field(texts(600).optional(), { label: label('teaser'), input: 'area', section: 'description', xzufi: 'teaser' }),
  description: field(texts(20_000).optional(), {
    label: label('description'),
    input: 'html',
    section: 'description',
    xzufi: 'beschreibung',
  }),
  links: field(z.array(onlineLink).max(60).optional(), {
    label: label('links'),
    section: 'access',
    xzufi: 'link',
    itemTitle: ['type', 'title', 'uri'],
  }),
  languages: field(z.array(z.enum(textLanguages)).max(10).optional(), {
    label: label('languages'),
    codes: 'language',
    section: 'access',
    xzufi: 'sprachversion',
    unsearched: true,
  }),
  trustLevel: field(z.enum(trustLevels).optional(), {
    label: label('trustLevel'),
    codes: 'trust-level',
    section: 'access',
    xzufi: 'vertrauensniveau',
    unsearched: true,
  }),
  identification: field(z.array(z.enum(identifications)).max(10).optional(), {
    label: label('identification'),
    codes: 'identification',
    section: 'access',
    xzufi: 'identifizierungsmittel',
    unsearched: true,
  }),
  paymentRequired: field(z.boolean().optional(), {
    label: label('paymentRequired'),
    input: 'yes-no',
    section: 'payment',
    unsearched: true,
  }),
  paymentMeans: field(z.array(z.enum(paymentMeans)).max(10).optional(), {
    label: label('paymentMeans'),
    codes: 'payment-means',
    section: 'payment',
    xzufi: 'zahlungsweise',
    unsearched: true,
  }),
  privacy: field(texts(20_000).optional(), { label: label('privacy'), input: 'html', section: 'privacy' }),
  help: field(
    z
      .strictObject({
        link: field(line(2000).optional(), { label: label('support.link') }),
        text: field(texts(2000).optional(), { label: label('support.text'), input: 'area' }),
        phone: field(line(60).optional(), { label: label('support.phone') }),
        email: field(line(200).optional(), { label: label('support.email') }),
      })
      .optional(),
    { label: label('support'), section: 'support', xzufi: 'hilfe' },
  ),
  maturity: field(
    z
      .strictObject({
        model: field(z.enum(maturityModels).optional(), { label: label('maturity.model'), codes: 'maturity-model', unsearched: true }),
        level: field(z.int().min(0).max(7).nullable().optional(), { label: label('maturity.level'), unsearched: true }),
        ratedOn: field(day.optional(), { label: label('maturity.ratedOn'), input: 'date', unsearched: true }),
      })
      .optional(),
    { label: label('maturity'), section: 'maturity' },
  ),
  parameters: field(z.array(parameter).max(60).optional(), {
    label: label('parameters'),
    section: 'parameters',
    xzufi: 'dynamischeParameter',
    itemTitle: ['name'],
  }),
  ...competenceFields,
  validity: field(validity.optional(), { label: 'field.validity', section: 'validity', xzufi: 'gueltigkeit' }),
});
export type OnlineServiceContent = z.infer<typeof onlineServiceContent>;
