// What does one rule say about a content? Short, so that tables of wordings stay tables.
import {
  exampleFacts,
  judge,
  office,
  online,
  service,
  supplement,
  type Content,
  type RecordKind,
  type RuleFacts,
} from '@kommunalredaktion/shared';

const begun: Record<RecordKind, (content: Content) => Content> = {
  'organisational-unit': office,
  service,
  supplement,
  'online-service': online,
};

/** `place message`, with the severity where it is lower than that of the rule. */
export const found = (kind: RecordKind, rule: string, content: Content, facts: Partial<RuleFacts> = {}): string[] =>
  judge(kind, { content: begun[kind](content), facts: { ...exampleFacts, ...facts } })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ field, message, target }) => [field, message.split('.').slice(2).join('.'), target].filter((part) => part !== '').join(' '));

/** Does the rule say anything? */
export const strikes = (kind: RecordKind, rule: string, content: Content, facts: Partial<RuleFacts> = {}): boolean =>
  found(kind, rule, content, facts).length > 0;
