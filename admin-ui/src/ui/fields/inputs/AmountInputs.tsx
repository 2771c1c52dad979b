// How are amounts of money and days of the year typed in? As people write them; the words beneath say what was understood.
import { InputAdornment, Typography } from '@mui/material';
import { useState } from 'react';
import { dayText } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';
import type { InputProps } from './TextInput.js';
import { readMoney, readMonthDay, writeMoney, writeMonthDay } from './typed-values.js';
import { TypedText } from './TypedInput.js';

export const MoneyInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content } = useForm();
  const value = useValue(path);
  const [unreadable, setUnreadable] = useState(false);
  return (
    <FieldFrame field={field} path={path} problem={unreadable ? say('fields.no-money') : undefined}>
      {({ id, describedBy, invalid }) => (
        <TypedText
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          value={typeof value === 'number' ? value : undefined}
          width={170}
          end={<InputAdornment position="end">€</InputAdornment>}
          write={(cents) => writeMoney(cents, say('fields.decimal'))}
          read={readMoney}
          onUnreadable={setUnreadable}
          onValue={(cents) => content.put(path, cents)}
        />
      )}
    </FieldFrame>
  );
};

export const MonthDayInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { content } = useForm();
  const value = useValue(path);
  const [unreadable, setUnreadable] = useState(false);
  const day = typeof value === 'string' && value !== '' ? value : undefined;
  return (
    <FieldFrame field={field} path={path} problem={unreadable ? say('fields.no-month-day') : undefined}>
      {({ id, describedBy, invalid }) => (
        <>
          <TypedText
            id={id}
            describedBy={`${describedBy} ${id}-meant`}
            invalid={invalid}
            value={day}
            width={170}
            inputMode="text"
            placeholder={say('fields.month-day.example')}
            write={(one) => writeMonthDay(one, say('fields.month-day.mark'))}
            read={readMonthDay}
            onUnreadable={setUnreadable}
            onValue={(one) => content.put(path, one)}
          />
          <Typography id={`${id}-meant`} variant="caption" component="div" color="textSecondary">
            {day?.startsWith('--') === true && say('fields.month-day.every-year', { day: dayText(day, pageLanguage()) })}
          </Typography>
        </>
      )}
    </FieldFrame>
  );
};
