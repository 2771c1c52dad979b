// How is a rule set right now, and in which words?
import { parametersOf, type Rule, type RuleParameter, type RuleSetting, type RuleView, type SetRule } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';

export type AnyRule = Rule | SetRule;

/** As it was last set, else as it is shipped. */
export const settingOf = (rule: AnyRule, view: RuleView | undefined): RuleSetting => {
  const { isOn = true, severity = null, parameters = {} } = view?.history[0] ?? {};
  return { isOn, severity, parameters: { ...(rule.parameters.parse({}) as Record<string, unknown>), ...parameters } };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Anything else than as shipped? */
export const isAdjusted = (rule: AnyRule, { isOn, severity, parameters }: RuleSetting): boolean =>
  !isOn ||
  (severity !== null && severity !== rule.severity) ||
  parametersOf(rule).some(({ name, byDefault }) => !isSame(parameters[name], byDefault));

/** The value of a threshold as people read it. */
export const useValueWords = () => {
  const say = useSay();
  const { number } = useFormats();
  return ({ form }: RuleParameter, value: unknown): string => {
    if (form === 'choices') return (value as string[]).join(', ') || say('rules.none-chosen');
    return form === 'number' ? number(value as number) : String(value);
  };
};

export const useSettingLines = () => {
  const say = useSay();
  const valueWords = useValueWords();
  return (rule: AnyRule, { isOn, severity, parameters }: RuleSetting): string[] => [
    say(isOn ? 'rules.is-on' : 'rules.is-off'),
    say('rules.counts-as', { severity: say(`finding.severity.${severity ?? rule.severity}`) }),
    ...parametersOf(rule).map(
      (parameter) => `${say(`qa.${rule.id}.parameter.${parameter.name}`)}: ${valueWords(parameter, parameters[parameter.name])}`,
    ),
  ];
};
