// Which sentence belongs to a key? All rooms' texts in one table, and the way to say them.
import { sayFrom, type Language, type MessageParams, type Messages } from './api/messages.js';
import { problemMessages } from './api/problem.js';
import { ruleExampleMessages } from './qa/example-messages.js';
import { ruleMessages } from './qa/messages.js';

export const messages = { ...problemMessages, ...ruleMessages, ...ruleExampleMessages } as const satisfies Messages;

/** The sentence of a key in a language, German unless told. */
export const say = (key: string, params: MessageParams = {}, language: Language = 'de'): string => sayFrom(messages, key, params, language);
