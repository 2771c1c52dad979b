// How are numbers and times typed in? As people write them; only what can be read is taken over, the rest stays visible and is said.
import { OutlinedInput } from '@mui/material';
import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';

/** `8`, `830`, `8.30`, `8:30 Uhr` and `08:30` all mean half past eight or eight; null when it is no time. */
export const readTime = (text: string): string | null => {
  const [, hours, minutes] = /^\s*(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*(?:uhr|h)?\s*$/i.exec(text) ?? [];
  if (hours === undefined) return null;
  const isTime = Number(hours) < 24 ? Number(minutes ?? 0) < 60 : Number(hours) === 24 && Number(minutes ?? 0) === 0;
  return isTime ? `${hours.padStart(2, '0')}:${minutes ?? '00'}` : null;
};

/** `1.234,5` and `1234.5`; null when it is no number. */
export const readNumber = (text: string): number | null => {
  const plain = text.includes(',') ? text.replaceAll('.', '').replace(',', '.') : text;
  return /^\s*-?\d+(\.\d+)?\s*$/.test(plain) ? Number(plain) : null;
};

interface TypedProps<T> {
  readonly id: string;
  readonly value: T | undefined;
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | null;
  readonly onValue: (value: T | undefined) => void;
  readonly onUnreadable: (unreadable: boolean) => void;
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly width?: number;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'text';
  /** What stands behind the value inside the control. */
  readonly end?: ReactNode;
}

/** A control that keeps what was typed and hands on what it means, when the person moves on. */
export const TypedText = <T,>({
  id,
  value,
  write,
  read,
  onValue,
  onUnreadable,
  label,
  describedBy,
  invalid = false,
  width,
  placeholder,
  inputMode = 'decimal',
  end,
}: TypedProps<T>) => {
  const { readOnly } = useForm();
  const given = value === undefined ? '' : write(value);
  const [typed, setTyped] = useState(given);
  useEffect(() => setTyped(given), [given]);
  const settle = () => {
    const meant = typed.trim() === '' ? undefined : read(typed);
    onUnreadable(meant === null);
    if (meant === null) return;
    onValue(meant);
    setTyped(meant === undefined ? '' : write(meant));
  };
  return (
    <OutlinedInput
      id={id}
      size="small"
      value={typed}
      readOnly={readOnly}
      error={invalid}
      placeholder={placeholder}
      endAdornment={end}
      sx={{ width: width ?? '100%', maxWidth: '100%' }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      inputProps={{ inputMode, 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid, autoComplete: 'off' }}
    />
  );
};

export const NumberInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content } = useForm();
  const value = useValue(path);
  const [unreadable, setUnreadable] = useState(false);
  return (
    <FieldFrame field={field} path={path} problem={unreadable ? say('fields.no-number') : undefined}>
      {({ id, describedBy, invalid }) => (
        <TypedText
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          value={typeof value === 'number' ? value : undefined}
          width={160}
          write={(number) => String(number).replace('.', say('fields.decimal'))}
          read={readNumber}
          onUnreadable={setUnreadable}
          onValue={(number) => content.put(path, number)}
        />
      )}
    </FieldFrame>
  );
};

export const TimeInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content } = useForm();
  const value = useValue(path);
  const [unreadable, setUnreadable] = useState(false);
  return (
    <FieldFrame field={field} path={path} problem={unreadable ? say('fields.no-time') : undefined}>
      {({ id, describedBy, invalid }) => (
        <TypedText
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          value={typeof value === 'string' ? value : undefined}
          width={110}
          placeholder="08:00"
          write={(time) => time}
          read={readTime}
          onUnreadable={setUnreadable}
          onValue={(time) => content.put(path, time)}
        />
      )}
    </FieldFrame>
  );
};
