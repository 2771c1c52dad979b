// Which texts does the interface know? The rooms' own words, put together.
import { problemMessages, type Messages } from '@kommunalredaktion/shared';
import { accessMessages } from '../access/messages.js';
import { areasMessages } from '../areas/messages.js';
import { findingsMessages } from '../findings/messages.js';
import { historyMessages } from '../history/messages.js';
import { noticesMessages } from '../notices/messages.js';
import { qaMessages } from '../qa/messages.js';
import { recordsMessages } from '../records/messages.js';
import { tasksMessages } from '../tasks/messages.js';
import { uiMessages } from '../ui/messages.js';

export const messages: Messages = {
  ...problemMessages, ...uiMessages, ...accessMessages, ...areasMessages, ...findingsMessages, ...historyMessages, ...noticesMessages,
  ...qaMessages, ...recordsMessages, ...tasksMessages,
};
