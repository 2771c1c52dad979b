// Which mails went out or wait, as the operators' page shows them?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany } from '../api/list.js';

export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'kept'] as const;
export const mailView = z.object({
  id,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: z.enum(mailStates),
  attempts: z.int(),
  error: z.string().nullable(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
});
export type MailView = z.infer<typeof mailView>;
export const mailListQuery = listQuery({ state: oneOrMany(z.enum(mailStates)) }, ['createdAt'], '-createdAt');
export const mailList = listOf(mailView);
