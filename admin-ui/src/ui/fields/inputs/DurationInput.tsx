// How is a span of time typed in? A number and what it counts, side by side under one name.
import { Box, NativeSelect, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { Field } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { FieldMessages } from '../FieldMessages.js';
import { fieldDomId, marksFor, useForm, useMarks, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';
import { readNumber, TypedText } from './TypedInput.js';

interface UnitProps {
  readonly unit: Field;
  readonly path: string;
  readonly one: boolean;
}

/** The name of a unit depends on the number beside it: 1 Woche, 2 Wochen. */
const UnitChoice = ({ unit, path, one }: UnitProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const id = fieldDomId(path);
  return (
    <NativeSelect
      value={String(useValue(path) ?? '')}
      disabled={readOnly}
      input={<OutlinedInput size="small" />}
      inputProps={{ id, 'aria-label': say(unit.label), 'aria-describedby': `${id}-notes` }}
      sx={{ flex: '1 1 110px', maxWidth: 220 }}
      onChange={(event) => content.put(path, event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{say('fields.not-given')}</option>
      {unit.options?.map((option) => (
        <option key={option} value={option}>
          {say(`code.${unit.codes ?? unit.name}.${option}${one ? '.one' : ''}`)}
        </option>
      ))}
    </NativeSelect>
  );
};

export const DurationInput = ({ field, path, unit, unitPath }: InputProps & { unit: Field; unitPath: string }) => {
  const say = useSay();
  const { content } = useForm();
  const value = useValue(path);
  const [unreadable, setUnreadable] = useState(false);
  const { findings, error, remarks } = marksFor(useMarks(), unit, unitPath);
  return (
    <FieldFrame field={field} path={path} problem={unreadable ? say('fields.no-number') : undefined}>
      {({ id, describedBy, invalid }) => (
        <>
          <Box sx={{ display: 'flex', gap: 1 }}>
            <TypedText
              id={id}
              describedBy={describedBy}
              invalid={invalid}
              value={typeof value === 'number' ? value : undefined}
              width={90}
              write={(number) => String(number).replace('.', say('fields.decimal'))}
              read={readNumber}
              onUnreadable={setUnreadable}
              onValue={(number) => content.put(path, number)}
            />
            <UnitChoice unit={unit} path={unitPath} one={value === 1} />
          </Box>
          <FieldMessages id={`${fieldDomId(unitPath)}-notes`} findings={findings} remarks={remarks} error={error} />
        </>
      )}
    </FieldFrame>
  );
};
