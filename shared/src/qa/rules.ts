// Which rules are there? One line each; the order is the order of the catalogue.
import type { Rule } from './rule.js';
import { address } from './rules/completeness/cmp-19-address.js';
import { phoneNumber } from './rules/completeness/cmp-20-phone.js';
import { emailAddress } from './rules/completeness/cmp-21-email.js';
import { hours } from './rules/completeness/cmp-23-hours.js';
import { age } from './rules/currency/cur-01-age.js';
import { expired } from './rules/currency/cur-03-expired.js';
import { municipalityKey } from './rules/format/fmt-06-ags.js';
import { phoneForm } from './rules/format/fmt-08-phone.js';
import { characters } from './rules/format/fmt-11-characters.js';
import { markup } from './rules/format/fmt-12-markup.js';

export const rules: readonly Rule[] = [
  address, phoneNumber, emailAddress, hours,
  age, expired,
  municipalityKey, phoneForm, characters, markup,
];
