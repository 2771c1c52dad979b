// How is a scene of the demonstration played? As the person whose scene it is, through the commands that their clicks would reach.
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, EditionView, Role } from '@kommunalredaktion/shared';
import { actorOf } from '../access/actors.queries.js';
import { robotActor } from '../access/robots.js';
import { EditionsCommands } from '../editions/editions.commands.js';
import { SaveCommands } from '../editions/save.commands.js';
import { StartCommands } from '../editions/start.commands.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { demoAccounts } from './demo/accounts.js';
import { demoStory, type DemoScene } from './demo/story.js';

@Injectable()
export class DemoStage {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly starting: StartCommands,
    private readonly editions: EditionsCommands,
    private readonly saving: SaveCommands,
  ) {}

  /** Holidays and validities of the demonstration lie in or around this year. */
  get year(): number {
    return Number(this.clock.today().slice(0, 4));
  }

  /** Goes on where it was interrupted. */
  async playAll(): Promise<void> {
    const story = demoStory(this.year);
    const played = await this.played(story);
    for (const { actions, ...scene } of story) {
      const before = played.get(scene.externalIdValue) ?? 0;
      played.set(scene.externalIdValue, Math.max(0, before - actions.length));
      if (before < actions.length) await this.play({ ...scene, actions: actions.slice(before) });
    }
  }

  /** How much of the story has happened to each record: every action has left a line in the journal. */
  private async played(story: readonly DemoScene[]): Promise<Map<string, number>> {
    const rows = await this.db.read(robotActor('loader')).rows<{ value: string; n: number }>(
      `select x.value, count(*)::int as n from record_external_id x join journal j on j.record_id = x.record_id
        join account a on a.id = j.actor_id and a.kind = 'person'
        where x.agency = 'vorfuehrung' and j.event = any ($1::text[]) group by x.value`,
      [story.flatMap(({ actions }) => actions.map((action) => `edition.${action.do}`))],
    );
    return new Map(rows.map(({ value, n }) => [value, n]));
  }

  private async play({ externalIdValue, as, actions }: DemoScene): Promise<void> {
    const actor = await this.actor(demoAccounts[as].email);
    let edition = await this.open(externalIdValue, actor);
    for (const action of actions) {
      if (action.do === 'save')
        edition = await this.saving.save(
          edition.id,
          { expectedRevision: edition.revision, content: action.change(edition.content) },
          actor,
        );
      else {
        edition = await this.editions.transition(
          edition.id,
          {
            action: action.do,
            expectedRevision: edition.revision,
            ...(action.reason !== undefined && { reason: action.reason }),
            ...(action.remarks && { remarks: [...action.remarks] }),
            ...(action.later !== undefined && { later: action.later }),
          },
          actor,
        );
      }
    }
  }

  private async actor(email: string): Promise<Actor> {
    const [row] = await this.db
      .readAsNobody()
      .rows<{ id: string; name: string; language: 'de' | 'en'; roles: Role[]; scope: string }>(
        `select id, name, language, roles, account_scope(id) as scope from account where email = $1`,
        [email],
      );
    const actor = row ? actorOf({ ...row, sitting: randomUUID() }) : null;
    if (!actor) throw new Error(`nobody plays ${email}`);
    return actor;
  }

  private async open(value: string, actor: Actor): Promise<EditionView> {
    const [record] = await this.db
      .read(actor)
      .rows<{ id: string }>(`select record_id as id from record_external_id where value = $1`, [value]);
    if (!record) throw new Error(`the story knows ${value}, the stock does not`);
    return this.starting.openOrStart(record.id, actor);
  }
}
