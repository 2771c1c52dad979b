// In which order does the schema grow?
import { Platform1763800000001 } from './1763800000001-platform.js';
import { AreasAccess1763800000002 } from './1763800000002-areas-access.js';
import { Journal1763800000003 } from './1763800000003-journal.js';
import { RecordsEditions1763800000004 } from './1763800000004-records-editions.js';
import { Findings1763800000005 } from './1763800000005-findings.js';
import { TaskParts1763800000006 } from './1763800000006-task-parts.js';
import { Maintained1763800000007 } from './1763800000007-maintained.js';
import { FieldRemarks1763800000009 } from './1763800000009-field-remarks.js';
import { ContentsAsTheyAre1763800000010 } from './1763800000010-contents-as-they-are.js';
import { SearchInBulk1763800000011 } from './1763800000011-search-in-bulk.js';
import { KindsCompetences1763800000012 } from './1763800000012-kinds-competences.js';
import { RuleSettings1763800000013 } from './1763800000013-rule-settings.js';
import { Insights1763800000014 } from './1763800000014-insights.js';
import { WithdrawnMasters1763800000015 } from './1763800000015-withdrawn-masters.js';
import { NarrowSearch1763800000016 } from './1763800000016-narrow-search.js';
import { LargeStocks1763800000017 } from './1763800000017-large-stocks.js';
import { WordsOfOne1763800000018 } from './1763800000018-words-of-one.js';
import { ReadFromIndexes1763800000019 } from './1763800000019-read-from-indexes.js';
import { MailsByAge1763800000020 } from './1763800000020-mails-by-age.js';

export const migrations = [
  Platform1763800000001,
  AreasAccess1763800000002,
  Journal1763800000003,
  RecordsEditions1763800000004,
  Findings1763800000005,
  TaskParts1763800000006,
  Maintained1763800000007,
  FieldRemarks1763800000009,
  ContentsAsTheyAre1763800000010,
  SearchInBulk1763800000011,
  KindsCompetences1763800000012,
  RuleSettings1763800000013,
  Insights1763800000014,
  WithdrawnMasters1763800000015,
  NarrowSearch1763800000016,
  LargeStocks1763800000017,
  WordsOfOne1763800000018,
  ReadFromIndexes1763800000019,
  MailsByAge1763800000020,
];
