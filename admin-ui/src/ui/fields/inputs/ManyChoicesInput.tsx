// How are several values chosen from a long list? By typing part of a name or a code; what is chosen stands in the order of the list.
import { Autocomplete, TextField } from '@mui/material';
import { useSay } from '../../../app/say.js';
import { useChoiceWords } from '../../choice-words.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

const none: readonly string[] = [];

export const ManyChoicesInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const words = useChoiceWords();
  const { content, readOnly } = useForm();
  const chosen = (useValue(path) ?? none) as readonly string[];
  const options = field.options ?? none;
  const nameOf = (option: string) => say(`code.${field.codes ?? field.name}.${option}`);
  const put = (next: readonly string[]) =>
    content.put(path, next.length === 0 && field.optional ? undefined : options.filter((option) => next.includes(option)));
  return (
    <FieldFrame field={field} path={path}>
      {({ id, labelId, describedBy }) => (
        <Autocomplete<string, true>
          {...words}
          multiple
          id={id}
          readOnly={readOnly}
          options={options as string[]}
          value={chosen as string[]}
          filterSelectedOptions
          disableCloseOnSelect
          getOptionLabel={nameOf}
          noOptionsText={say('fields.choices.none')}
          onChange={(_, next) => put(next)}
          renderInput={(params) => (
            <TextField
              {...params}
              slotProps={{
                ...params.slotProps,
                htmlInput: { ...params.slotProps.htmlInput, 'aria-labelledby': labelId, 'aria-describedby': describedBy },
              }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
};
