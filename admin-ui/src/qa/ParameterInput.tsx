// How is one threshold of a rule typed in? As its own schema says: a number in a range, a time of day, or some of a list.
import { Autocomplete, TextField } from '@mui/material';
import type { RuleParameter } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useChoiceWords } from '../ui/choice-words.js';
import { useFormats } from '../ui/format.js';
import { useValueWords } from './rule-setting.js';

interface ParameterInputProps {
  readonly label: string;
  readonly parameter: RuleParameter;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const useHelp = () => {
  const say = useSay();
  const { number } = useFormats();
  const valueWords = useValueWords();
  return (parameter: RuleParameter): string => {
    const byDefault = say('rules.parameter.default', { value: valueWords(parameter, parameter.byDefault) });
    return parameter.form === 'number'
      ? `${say('rules.parameter.range', { min: number(parameter.min), max: number(parameter.max) })} ${byDefault}`
      : byDefault;
  };
};

export const ParameterInput = ({ label, parameter, value, fault, onChange }: ParameterInputProps) => {
  const say = useSay();
  const words = useChoiceWords();
  const help = useHelp();
  const common = { label, error: fault !== undefined, helperText: fault ?? help(parameter) };
  if (parameter.form === 'choices') {
    return (
      <Autocomplete<string, true>
        {...words}
        multiple
        disableCloseOnSelect
        filterSelectedOptions
        options={[...parameter.options]}
        value={value as string[]}
        getOptionLabel={(option) => say(`code.typing.${option}`)}
        noOptionsText={say('fields.choices.none')}
        onChange={(_, next) => onChange(parameter.options.filter((option) => next.includes(option)))}
        renderInput={(params) => <TextField {...params} {...common} />}
      />
    );
  }
  if (parameter.form === 'time')
    return (
      <TextField
        {...common}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        required
        slotProps={{ htmlInput: { pattern: '([01][0-9]|2[0-4]):[0-5][0-9]', maxLength: 5 } }}
      />
    );
  const { whole, min, max } = parameter;
  return (
    <TextField
      {...common}
      type="number"
      value={value}
      required
      slotProps={{ htmlInput: { min, max, step: whole ? 1 : 'any' } }}
      onChange={({ target }) => onChange(target.value === '' ? '' : Number(target.value))}
    />
  );
};
