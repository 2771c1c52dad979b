// How does the demonstration come into a fresh system? Members, people, lines, then the story: all through the doors that everybody uses.
import { randomInt } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { PasswordHashes } from '../access/passwords/password-hashes.js';
import { robotActor } from '../access/robots.js';
import { demoPasswordFile } from '../access/sessions.queries.js';
import { writeJournal } from '../history/journal.commands.js';
import type { Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database.js';
import { CONFIG } from '../platform/log.js';
import { demoAccounts, type DemoAccount } from './demo/accounts.js';
import { demoAdministrations, demoAges, demoLines } from './demo/demonstration.js';
import { DemoStage } from './demo-stage.commands.js';
import { listSource } from './load/source.js';
import { RecordsLoad, type LoadReport } from './records-load.js';

const words = [
  'Linde',
  'Kahn',
  'Wolke',
  'Ofen',
  'Feder',
  'Birke',
  'Hafen',
  'Kreide',
  'Laterne',
  'Wiese',
  'Apfel',
  'Treppe',
  'Garten',
  'Mantel',
  'Brücke',
  'Spaten',
];
const newPassword = (): string => Array.from({ length: 4 }, () => words[randomInt(words.length)]).join('-') + `-${randomInt(10, 99)}`;

/** Lies beside the data while the demonstration comes in, and says what is missing yet. */
const unfinishedFile = ({ DATA_DIR }: Config): string => path.join(DATA_DIR, 'demo-unfinished');

@Injectable()
export class DemoCommands {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly loading: RecordsLoad,
    private readonly hashes: PasswordHashes,
    private readonly acting: DemoStage,
  ) {}

  /** What has come in so far, if anything: `lines` and `story` are still missing something. */
  async stage(): Promise<'nothing' | 'lines' | 'story' | 'all'> {
    const [found] = await this.db.read(robotActor('loader')).rows(`select 1 from record_external_id where agency = 'vorfuehrung' limit 1`);
    if (!found) return 'nothing';
    const missing = await readFile(unfinishedFile(this.config), 'utf8').catch(() => 'all');
    return missing === 'lines' || missing === 'story' ? missing : 'all';
  }

  /** Begins, or goes on where it was interrupted; answers what was loaded. */
  async play(): Promise<LoadReport | undefined> {
    const report = (await this.stage()) === 'story' ? undefined : await this.bringIn();
    await this.acting.playAll();
    await rm(unfinishedFile(this.config));
    return report;
  }

  /** The password of all demonstration accounts lies in a file beside the data afterwards. */
  private async bringIn(): Promise<LoadReport> {
    await mkdir(this.config.DATA_DIR, { recursive: true });
    await writeFile(unfinishedFile(this.config), 'lines');
    const password = newPassword();
    const hash = await this.hashes.make(password);
    await this.db.write(robotActor('loader'), (tx) => this.people(tx, hash));
    await writeFile(demoPasswordFile(this.config), `${password}\n`, { mode: 0o600 });
    const report = await this.loading.run(
      listSource('Vorführung', demoLines(this.acting.year), ({ value }) => demoAges[value] ?? { changed: 0, assured: null }),
      robotActor('loader'),
    );
    await writeFile(unfinishedFile(this.config), 'story');
    return report;
  }

  private async people(tx: Tx, hash: string): Promise<void> {
    await tx.rows(`update administration set member_since = coalesce(member_since, date '2024-01-01') where ars = any ($1::text[])`, [
      demoAdministrations,
    ]);
    for (const { email, name, role, administrations } of Object.values<DemoAccount>(demoAccounts)) {
      const [account] = await tx.rows<{ id: string }>(
        `insert into account (kind, email, name, state, roles, password_hash) values ('person', $1, $2, 'active', $3, $4)
         on conflict (email) do update set password_hash = excluded.password_hash, state = 'active' returning id`,
        [email, name, [role], hash],
      );
      if (!account) throw new Error(`the account ${email} was not made`);
      await tx.rows(
        `insert into account_administration (account_id, administration_id) select $1, id from administration where ars = any ($2::text[])
          on conflict do nothing`,
        [account.id, administrations],
      );
      await writeJournal(
        tx,
        robotActor('loader'),
        'account.invite',
        { kind: 'account', id: account.id, administrationId: null },
        { roles: [role] },
      );
    }
  }
}
