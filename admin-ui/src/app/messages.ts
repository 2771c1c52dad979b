// Which texts does the interface know? Those of the contract and the rooms' own words.
import { messages as sharedMessages, type Messages } from '@kommunalredaktion/shared';
import { accessMessages } from '../access/messages.js';
import { areasMessages } from '../areas/messages.js';
import { competencesScreenMessages } from '../competences/messages.js';
import { editionsMessages } from '../editions/messages.js';
import { findingsMessages } from '../findings/messages.js';
import { historyMessages } from '../history/messages.js';
import { insightsMessages } from '../insights/messages.js';
import { noticesMessages } from '../notices/messages.js';
import { qaMessages } from '../qa/messages.js';
import { recordsMessages } from '../records/messages.js';
import { recordShowMessages } from '../records/show-messages.js';
import { tasksMessages } from '../tasks/messages.js';
import { fieldsMessages } from '../ui/fields/messages.js';
import { uiMessages } from '../ui/messages.js';

export const messages: Messages = {
  ...sharedMessages,
  ...uiMessages,
  ...fieldsMessages,
  ...accessMessages,
  ...areasMessages,
  ...findingsMessages,
  ...historyMessages,
  ...noticesMessages,
  ...qaMessages,
  ...recordsMessages,
  ...recordShowMessages,
  ...competencesScreenMessages,
  ...insightsMessages,
  ...editionsMessages,
  ...tasksMessages,
};
