// How is something chosen from a few values? Yes and no with a third way to leave it open, one of a list, several of a list.
import { Box, Checkbox, FormControlLabel, NativeSelect, OutlinedInput, Radio, RadioGroup } from '@mui/material';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

export const YesNoInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const value = useValue(path);
  const shown = value === true ? 'yes' : value === false ? 'no' : 'open';
  const choices = [['yes', true], ['no', false], ...(field.optional ? [['open', undefined] as const] : [])] as const;
  return (
    <FieldFrame field={field} path={path} as="group">
      {({ labelId, describedBy }) => (
        <RadioGroup
          row
          value={shown}
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          onChange={(_, next) => content.put(path, choices.find(([name]) => name === next)?.[1])}
        >
          {choices.map(([name]) => (
            <FormControlLabel
              key={name}
              value={name}
              disabled={readOnly}
              control={<Radio size="small" sx={{ py: 0.5 }} />}
              label={say(`fields.yes-no.${name}`)}
            />
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  );
};

export const ChoiceInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const value = String(useValue(path) ?? '');
  return (
    <FieldFrame field={field} path={path}>
      {({ id, describedBy, invalid }) => (
        <NativeSelect
          fullWidth
          value={value}
          disabled={readOnly}
          error={invalid}
          input={<OutlinedInput size="small" />}
          inputProps={{ id, 'aria-describedby': describedBy }}
          onChange={(event) => content.put(path, event.target.value === '' ? undefined : event.target.value)}
        >
          {(field.optional || value === '') && <option value="">{say('fields.not-given')}</option>}
          {field.options?.map((option) => (
            <option key={option} value={option}>
              {say(`code.${field.codes ?? field.name}.${option}`)}
            </option>
          ))}
        </NativeSelect>
      )}
    </FieldFrame>
  );
};

export const ChoicesInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const chosen = (useValue(path) ?? []) as readonly string[];
  const options = field.options ?? [];
  const put = (option: string, on: boolean) =>
    content.put(
      path,
      options.filter((each) => (each === option ? on : chosen.includes(each))),
    );
  return (
    <FieldFrame field={field} path={path} as="group">
      {() => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
          {options.map((option) => (
            <FormControlLabel
              key={option}
              disabled={readOnly}
              label={say(`code.${field.codes ?? field.name}.${option}`)}
              control={<Checkbox size="small" checked={chosen.includes(option)} onChange={(_, on) => put(option, on)} sx={{ py: 0.5 }} />}
            />
          ))}
        </Box>
      )}
    </FieldFrame>
  );
};
