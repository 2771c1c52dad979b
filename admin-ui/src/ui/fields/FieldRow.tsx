// Which input does a field get? Its metadata decide; each row is drawn anew only when its own value or marks change.
import { Box } from '@mui/material';
import { memo, type ComponentType } from 'react';
import type { Field } from '@kommunalredaktion/shared';
import { AreasInput } from './inputs/AreasInput.js';
import { MoneyInput, MonthDayInput } from './inputs/AmountInputs.js';
import { ChoiceInput, ChoicesInput, YesNoInput } from './inputs/ChoiceInput.js';
import { DurationInput } from './inputs/DurationInput.js';
import { FieldFrame, inStep } from './FieldFrame.js';
import { useModuleRight } from './supplement/master.js';
import { isTimetable, useValue } from './form-state.js';
import { HoursInput } from './inputs/HoursInput.js';
import { ListInput } from './inputs/ListInput.js';
import { LockedInput } from './supplement/LockedInput.js';
import { ManyChoicesInput } from './inputs/ManyChoicesInput.js';
import { RecordInput } from './inputs/RecordInput.js';
import { TextInput, type InputProps } from './inputs/TextInput.js';
import { TextsInput } from './inputs/TextsInput.js';
import { NumberInput, TimeInput } from './inputs/TypedInput.js';
import { ValuesInput } from './inputs/ValuesInput.js';
import { isEmpty } from './view/ValueView.js';

const GroupInput = ({ field, path }: InputProps) => (
  <FieldFrame field={field} path={path} as="group">
    {() => (
      <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, py: 0.5 }}>
        <FieldRows fields={field.fields} path={path} />
      </Box>
    )}
  </FieldFrame>
);

/** Up to so many choices are seen at a glance; more are searched. */
const fewChoices = 12;
const special: Readonly<Partial<Record<NonNullable<Field['input']>, ComponentType<InputProps>>>> = {
  record: RecordInput,
  time: TimeInput,
  money: MoneyInput,
  'month-day': MonthDayInput,
  areas: AreasInput,
};

const valuesInput = ({ options }: Field): ComponentType<InputProps> =>
  options === undefined ? ValuesInput : options.length > fewChoices ? ManyChoicesInput : ChoicesInput;

const inputFor = (field: Field): ComponentType<InputProps> => {
  const own = field.input && special[field.input];
  if (own) return own;
  switch (field.shape) {
    case 'texts':
      return TextsInput;
    case 'number':
      return NumberInput;
    case 'yes-no':
      return YesNoInput;
    case 'choice':
      return ChoiceInput;
    case 'group':
      return GroupInput;
    case 'list':
      return isTimetable(field) ? HoursInput : ListInput;
    case 'values':
      return valuesInput(field);
    default:
      return TextInput;
  }
};

export const FieldRow = memo(({ field, path }: InputProps) => {
  const locked = useModuleRight(path) === 'locked';
  const Input = locked ? LockedInput : inputFor(field);
  return <Input field={field} path={path} />;
});
FieldRow.displayName = 'FieldRow';

/** Short values stand side by side where there is room; the rest takes the whole line. */
const isShort = (field: Field): boolean =>
  field.shape === 'number' ||
  field.shape === 'choice' ||
  field.shape === 'yes-no' ||
  (field.shape === 'text' && field.input !== 'area' && field.input !== 'html' && (field.maxLength ?? 300) <= 200);

const Cell = ({ field, fields, path }: { field: Field; fields: readonly Field[]; path: string }) => {
  const unit = fields.find(({ counts }) => counts === field.name);
  const at = ({ name }: Pick<Field, 'name'>) => (path === '' ? name : `${path}.${name}`);
  const [kind, value, counted] = [useValue(at({ name: 'kind' })), useValue(at(field)), useValue(at(unit ?? field))];
  if (field.shownFor && !field.shownFor.includes(String(kind)) && isEmpty(value) && isEmpty(counted)) return null;
  return unit ? (
    <DurationInput field={field} path={at(field)} unit={unit} unitPath={at(unit)} />
  ) : (
    <FieldRow field={field} path={at(field)} />
  );
};

export const FieldRows = ({ fields, path = '' }: { fields: readonly Field[]; path?: string }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
      '& > :empty': { display: 'none' },
    }}
  >
    {fields
      .filter(({ counts, setByMachine }) => counts === undefined && !setByMachine)
      .map((field) => (
        <Box key={field.name} sx={{ ...inStep, gridColumn: { xs: '1 / -1', sm: isShort(field) ? 'span 3' : '1 / -1' } }}>
          <Cell field={field} fields={fields} path={path} />
        </Box>
      ))}
  </Box>
);
