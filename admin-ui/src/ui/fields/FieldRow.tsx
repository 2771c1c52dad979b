// Which input does a field get? Its metadata decide; each row is drawn anew only when its own value or marks change.
import { Box } from '@mui/material';
import { memo, type ComponentType } from 'react';
import type { Field } from '@kommunalredaktion/shared';
import { AreasInput } from './inputs/AreasInput.js';
import { ChoiceInput, ChoicesInput, YesNoInput } from './inputs/ChoiceInput.js';
import { FieldFrame } from './FieldFrame.js';
import { isTimetable } from './form-state.js';
import { HoursInput } from './inputs/HoursInput.js';
import { ListInput } from './inputs/ListInput.js';
import { RecordInput } from './inputs/RecordInput.js';
import { TextInput, type InputProps } from './inputs/TextInput.js';
import { TextsInput } from './inputs/TextsInput.js';
import { NumberInput, TimeInput } from './inputs/TypedInput.js';
import { ValuesInput } from './inputs/ValuesInput.js';

const GroupInput = ({ field, path }: InputProps) => (
  <FieldFrame field={field} path={path} as="group">
    {() => <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, py: 0.5 }}><FieldRows fields={field.fields} path={path} /></Box>}
  </FieldFrame>
);

const inputFor = (field: Field): ComponentType<InputProps> => {
  if (field.input === 'record') return RecordInput;
  if (field.input === 'time') return TimeInput;
  switch (field.shape) {
    case 'texts': return TextsInput;
    case 'number': return NumberInput;
    case 'yes-no': return YesNoInput;
    case 'choice': return ChoiceInput;
    case 'group': return GroupInput;
    case 'list': return isTimetable(field) ? HoursInput : ListInput;
    case 'values': return field.options ? ChoicesInput : field.name === 'areas' ? AreasInput : ValuesInput;
    default: return TextInput;
  }
};

export const FieldRow = memo(({ field, path }: InputProps) => {
  const Input = inputFor(field);
  return <Input field={field} path={path} />;
});
FieldRow.displayName = 'FieldRow';

/** Short values stand side by side where there is room; the rest takes the whole line. */
const isShort = (field: Field): boolean =>
  field.shape === 'number' || field.shape === 'choice' || field.shape === 'yes-no' || (field.shape === 'text' && field.input !== 'area' && field.input !== 'html' && (field.maxLength ?? 300) <= 200);

export const FieldRows = ({ fields, path = '' }: { fields: readonly Field[]; path?: string }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' } }}>
    {fields.map((field) => (
      <Box key={field.name} sx={{ gridColumn: { xs: '1 / -1', sm: isShort(field) ? 'span 3' : '1 / -1' }, minWidth: 0 }}>
        <FieldRow field={field} path={path === '' ? field.name : `${path}.${field.name}`} />
      </Box>
    ))}
  </Box>
);
