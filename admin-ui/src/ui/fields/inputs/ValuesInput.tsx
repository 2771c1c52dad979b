// How are several short words kept in one field? One after the other; Enter adds, a pasted list is taken apart.
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useChoiceWords } from '../../choice-words.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

const none: readonly string[] = [];
const wordsIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const ValuesInput = ({ field, path }: InputProps) => {
  const words = useChoiceWords();
  const { content, readOnly } = useForm();
  const values = (useValue(path) ?? none) as readonly string[];
  const [typed, setTyped] = useState('');
  const put = (next: readonly string[]) => content.put(path, next.length === 0 && field.optional ? undefined : [...new Set(next)]);
  const add = (text: string) => {
    if (wordsIn(text).length > 0) put([...values, ...wordsIn(text)]);
    setTyped('');
  };
  return (
    <FieldFrame field={field} path={path}>
      {({ id, describedBy, labelId }) => (
        <Autocomplete<string, true, false, true>
          {...words}
          multiple
          freeSolo
          options={[]}
          value={[...values]}
          inputValue={typed}
          readOnly={readOnly}
          id={id}
          disableClearable={false}
          onInputChange={(_, text, reason) => {
            if (/[,;\n]/.test(text)) add(text);
            else if (reason !== 'reset') setTyped(text);
          }}
          onChange={(_, next) => {
            put(next.flatMap(wordsIn));
            setTyped('');
          }}
          onBlur={() => add(typed)}
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
