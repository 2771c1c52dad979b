// Which sentence belongs to a key? All rooms' texts in one table, and the way to say them.
import { accessMessages } from './access/messages.js';
import { sayFrom, type Language, type MessageParams, type Messages } from './api/messages.js';
import { problemMessages } from './api/problem.js';
import { areaFileMessages } from './areas/area-file-messages.js';
import { areasMessages } from './areas/messages.js';
import { competencesMessages } from './competences/messages.js';
import { editionsMessages } from './editions/messages.js';
import { exchangeMessages } from './exchange/messages.js';
import { findingsMessages } from './findings/messages.js';
import { historyMessages } from './history/messages.js';
import { noticesMessages } from './notices/messages.js';
import { qaMessages } from './qa/messages.js';
import { codesMessages } from './records/codes/messages.js';
import { onlineServiceMessages } from './records/kinds/online-service-messages.js';
import { organisationalUnitMessages } from './records/kinds/organisational-unit-messages.js';
import { pieceMessages } from './records/kinds/piece-messages.js';
import { serviceMessages } from './records/kinds/service-messages.js';
import { supplementMessages } from './records/kinds/supplement-messages.js';
import { textModuleMessages } from './records/kinds/text-module-messages.js';
import { recordsMessages } from './records/messages.js';
import { tasksMessages } from './tasks/messages.js';

/** Each table on its own, so that a check can see a key that two of them use. */
export const messageTables: readonly Messages[] = [
  problemMessages,
  accessMessages,
  areasMessages,
  areaFileMessages,
  competencesMessages,
  editionsMessages,
  findingsMessages,
  historyMessages,
  noticesMessages,
  qaMessages,
  recordsMessages,
  codesMessages,
  pieceMessages,
  textModuleMessages,
  organisationalUnitMessages,
  serviceMessages,
  supplementMessages,
  onlineServiceMessages,
  tasksMessages,
  exchangeMessages,
];
export const messages: Messages = Object.fromEntries(messageTables.flatMap((table) => Object.entries(table)));

/** The sentence of a key in a language, German unless told. */
export const say = (key: string, params: MessageParams = {}, language: Language = 'de'): string => sayFrom(messages, key, params, language);
