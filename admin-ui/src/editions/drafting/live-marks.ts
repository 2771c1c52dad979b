// What is to be said about what is being typed right now? The same rules as on the server, what a reviewer asked for, and the difference to the live edition, once the typing rests.
import { useEffect } from 'react';
import {
  compare,
  dayInBerlin,
  judge,
  lastReturn,
  normalise,
  placeOf,
  type Content,
  type EditionView,
  type Need,
  type RuleFacts,
  type Ruleset,
} from '@kommunalredaktion/shared';
import { setMarks, type FormState } from '../../ui/fields/form-state.js';
import type { Master } from '../../ui/fields/supplement/master.js';
import { useRulesInForce } from './rules-in-force.js';

const restMs = 350;

/** Today as the rules mean it: the day in Berlin. */
export const today = (): string => dayInBerlin(new Date().toISOString());

interface Facts {
  readonly edition: EditionView;
  readonly parents: readonly Content[] | undefined;
  readonly live: Content | null | undefined;
  readonly master?: Master | null | undefined;
  readonly ruleset?: Ruleset;
}

export const marksOf = (content: Content, { edition, parents, live, master, ruleset }: Facts) => {
  const { kind } = edition.record;
  const typed = normalise(kind, content);
  const facts: RuleFacts = {
    today: today(),
    changedAt: edition.updatedAt,
    assuredAt: null,
    parents: parents ?? [],
    removedHtml: edition.removedHtml,
    isLive: false,
    // Which edition the supplement was last judged against is known to the server alone: whether the service changed since is not said here.
    master: master ? { editionId: master.editionId, content: master.content, changed: [], alsoSaid: edition.alsoSaid ?? [] } : null,
  };
  const without: Need[] = [
    ...(parents ? [] : (['parents'] as const)),
    ...(kind === 'supplement' && master === undefined ? (['master'] as const) : []),
  ];
  return {
    findings: judge(kind, { content: typed, facts }, without, ruleset).findings,
    // A record that was never published is new as a whole; marking every field would say nothing.
    // An item that is gone was asked about at its list.
    remarks: (lastReturn(edition.comments)?.remarks ?? []).map((remark) => ({ ...remark, field: placeOf(kind, typed, remark.field) })),
    changed: live ? compare(kind, live, typed).map(({ path }) => path) : [],
  };
};

export const useLiveMarks = (form: FormState, facts: Facts): void => {
  const { edition, parents, live, master } = facts;
  const ruleset = useRulesInForce();
  useEffect(() => {
    const judgeNow = () => setMarks(form, marksOf(form.content.get(), { edition, parents, live, master, ruleset }));
    let timer: ReturnType<typeof setTimeout> | undefined;
    judgeNow();
    const stop = form.content.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(judgeNow, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, edition, parents, live, master, ruleset]);
};
