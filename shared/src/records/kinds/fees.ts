// What does a service cost? An amount, a range, or explicitly nothing; each where and when it holds.
import { z } from 'zod';
import { feeTypes } from '../codes/codes.js';
import { field } from '../fields.js';
import { texts } from '../languages.js';
import { itemValidity } from './validity.js';
import { areaKeys, cents, itemId, line } from './values.js';

/** `free` says explicitly that nothing is to be paid. What comes first is what a new entry begins with. */
export const feeKinds = ['fixed', 'variable', 'free'] as const;

const fee = z.strictObject({
  id: itemId,
  kind: field(z.enum(feeKinds), { label: 'field.fee.kind', codes: 'fee-kind', xzufi: 'kosten/kostenauswahl', unsearched: true }),
  type: field(z.enum(feeTypes).optional(), { label: 'field.fee.type', codes: 'fee-type', xzufi: 'kosten/typ', unsearched: true }),
  amount: field(cents(), { label: 'field.fee.amount', input: 'money', shownFor: ['fixed'], xzufi: 'kosten/fix/betrag', unsearched: true }),
  from: field(cents(), {
    label: 'field.fee.from',
    input: 'money',
    shownFor: ['variable'],
    xzufi: 'kosten/variabel/untergrenze',
    unsearched: true,
  }),
  to: field(cents(), {
    label: 'field.fee.to',
    input: 'money',
    shownFor: ['variable'],
    xzufi: 'kosten/variabel/obergrenze',
    unsearched: true,
  }),
  text: field(texts(2000).optional(), { label: 'field.fee.text', input: 'area', xzufi: 'kosten/beschreibung' }),
  prepayment: field(z.boolean().optional(), { label: 'field.fee.prepayment', input: 'yes-no', xzufi: 'kosten/vorkasse', unsearched: true }),
  costLink: field(line(2000).optional(), { label: 'field.fee.costLink', xzufi: 'kosten/linkKostenbildung' }),
  areas: field(areaKeys().optional(), { label: 'field.fee.areas', input: 'areas', unsearched: true }),
  validity: itemValidity(),
});

export const feeFields = {
  fees: field(z.array(fee).max(60).optional(), {
    label: 'field.fees',
    section: 'fees',
    xzufi: 'modulKosten',
    itemTitle: ['kind', 'amount', 'from', 'to'],
  }),
  feesText: field(texts(20_000).optional(), { label: 'field.feesText', input: 'html', section: 'fees', xzufi: 'modulKosten/beschreibung' }),
};
