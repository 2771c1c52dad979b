// Which rules are there? One line each; the order is the order of the catalogue.
import type { Rule } from './rule.js';
import { serviceTitle } from './rules/completeness/cmp-01-name.js';
import { shortText } from './rules/completeness/cmp-02-summary.js';
import { fullText } from './rules/completeness/cmp-03-description.js';
import { fees } from './rules/completeness/cmp-04-fees.js';
import { documents } from './rules/completeness/cmp-05-documents.js';
import { processingTime } from './rules/completeness/cmp-06-processing-time.js';
import { procedure } from './rules/completeness/cmp-07-procedure.js';
import { serviceKey } from './rules/completeness/cmp-12-key.js';
import { address } from './rules/completeness/cmp-19-address.js';
import { phoneNumber } from './rules/completeness/cmp-20-phone.js';
import { emailAddress } from './rules/completeness/cmp-21-email.js';
import { hours } from './rules/completeness/cmp-23-hours.js';
import { onlineLink } from './rules/completeness/cmp-26-online-link.js';
import { onlineTitle } from './rules/completeness/cmp-27-online-name.js';
import { age } from './rules/currency/cur-01-age.js';
import { reviewDay } from './rules/currency/cur-02-review-by.js';
import { expired } from './rules/currency/cur-03-expired.js';
import { order } from './rules/currency/cur-04-order.js';
import { endedItems } from './rules/currency/cur-05-item-ended.js';
import { masterChanged } from './rules/currency/cur-07-master-changed.js';
import { keyForm } from './rules/format/fmt-01-key.js';
import { keyGroup } from './rules/format/fmt-02-key-group.js';
import { keyAction } from './rules/format/fmt-03-key-action.js';
import { keyStructure } from './rules/format/fmt-04-structure.js';
import { areaKeys } from './rules/format/fmt-05-areas.js';
import { municipalityKey } from './rules/format/fmt-06-ags.js';
import { phoneForm } from './rules/format/fmt-08-phone.js';
import { emailForm } from './rules/format/fmt-09-email.js';
import { characters } from './rules/format/fmt-11-characters.js';
import { markup } from './rules/format/fmt-12-markup.js';
import { amounts } from './rules/format/fmt-19-amounts.js';
import { durations } from './rules/format/fmt-20-durations.js';
import { contactData } from './rules/consistency/con-10-contact-data.js';
import { repeatsMaster } from './rules/consistency/con-12-repeats-master.js';
import { locked } from './rules/consistency/con-13-locked.js';
import { readingEase } from './rules/language/lng-01-ease.js';
import { schoolYears } from './rules/language/lng-02-school-years.js';
import { longWords } from './rules/language/lng-03-long-words.js';
import { placeholder } from './rules/language/lng-16-placeholder.js';
import { headings } from './rules/accessibility/acc-01-headings.js';
import { typedLists } from './rules/accessibility/acc-04-typed-lists.js';
import { stepFree } from './rules/accessibility/acc-06-step-free.js';
import { personalMailbox } from './rules/privacy/dsg-01-personal-mailbox.js';
import { hoursOrder } from './rules/hours/oez-02-order.js';
import { unusualHours } from './rules/hours/oez-03-unusual.js';
import { pastDeviations } from './rules/hours/oez-06-past.js';
import { outsideBrandenburg } from './rules/geodata/geo-02-outside.js';
import { axes } from './rules/geodata/geo-03-axes.js';

export const rules: readonly Rule[] = [
  serviceTitle,
  shortText,
  fullText,
  fees,
  documents,
  processingTime,
  procedure,
  serviceKey,
  address,
  phoneNumber,
  emailAddress,
  hours,
  onlineLink,
  onlineTitle,
  age,
  reviewDay,
  expired,
  order,
  endedItems,
  masterChanged,
  keyForm,
  keyGroup,
  keyAction,
  keyStructure,
  areaKeys,
  municipalityKey,
  phoneForm,
  emailForm,
  characters,
  markup,
  amounts,
  durations,
  contactData,
  repeatsMaster,
  locked,
  readingEase,
  schoolYears,
  longWords,
  placeholder,
  headings,
  typedLists,
  stepFree,
  personalMailbox,
  hoursOrder,
  unusualHours,
  pastDeviations,
  outsideBrandenburg,
  axes,
];
