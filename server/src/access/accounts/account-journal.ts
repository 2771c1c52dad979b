// Where does the journal file what happens to accounts? At the centre: who logs in when is nobody else's business.
import type { JournalEvent } from '@kommunalredaktion/shared';
import { writeJournal } from '../../history/journal.commands.js';
import type { Tx } from '../../platform/database.js';

/** `by` is who did it, often the account itself; details name fields and roles, never people. */
export const journalAccount = (tx: Tx, by: string, event: JournalEvent, accountId: string, details: object = {}): Promise<unknown> =>
  writeJournal(tx, { id: by }, event, { kind: 'account', id: accountId, administrationId: null }, details);
