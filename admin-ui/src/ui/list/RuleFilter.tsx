// How is a list narrowed to some rules? Those that read one text and those across records, side by side.
import { rules, setRules } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { ChoiceFilter } from './ChoiceFilter.js';

export const RuleFilter = ({ width }: { width: number }) => {
  const say = useSay();
  return (
    <ChoiceFilter
      name="rule"
      label={say('list.rule')}
      choices={[...rules, ...setRules].map(({ id }) => ({ value: id, label: `${id} ${say(`qa.${id}.title`)}` }))}
      width={width}
    />
  );
};
