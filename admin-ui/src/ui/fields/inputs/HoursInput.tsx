// How are opening times typed in? One row per weekday, several spans a day, and "like Monday" for the rest of the week.
import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, OutlinedInput, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import type { Content, Field } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { fieldDomId, focusOn, useForm, useValue } from '../form-state.js';
import { idOfItem, itemsIn, slotsOf, withDayLike, without, withSlot, type Items } from '../list-items.js';
import type { InputProps } from './TextInput.js';
import { readTime, TypedText } from './TypedInput.js';

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const sameTime = (time: string): string => time;

interface SpanProps {
  readonly slot: Content;
  readonly path: string;
  readonly day: string;
  readonly onRemove: () => void;
}

/** One span of a day: from, to, and a word about it. */
const Span = ({ slot, path, day, onRemove }: SpanProps) => {
  const say = useSay();
  const { content, readOnly } = useForm();
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, boolean>>>({});
  const time = (name: 'from' | 'to') => (
    <TypedText
      id={fieldDomId(`${path}.${name}`)}
      value={asText(slot[name])}
      write={sameTime}
      read={readTime}
      width={84}
      placeholder={name === 'from' ? '08:00' : '12:00'}
      label={`${day}, ${say(`fields.hours.${name}`)}`}
      describedBy={`${fieldDomId(path)}-note`}
      invalid={unreadable[name] ?? false}
      onUnreadable={(is) => setUnreadable({ ...unreadable, [name]: is })}
      onValue={(value) => content.put(`${path}.${name}`, value)}
    />
  );
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        {time('from')}
        <span aria-hidden>–</span>
        {time('to')}
        <OutlinedInput
          size="small"
          value={asText(slot['note']) ?? ''}
          readOnly={readOnly}
          placeholder={say('fields.hours.note')}
          sx={{ flex: '1 1 120px', minWidth: 110 }}
          inputProps={{ 'aria-label': `${day}, ${say('fields.hours.note')}` }}
          onChange={(event) => content.put(`${path}.note`, asText(event.target.value))}
        />
        {!readOnly && (
          <Tooltip title={say('fields.hours.remove', { day })}>
            <IconButton size="small" aria-label={say('fields.hours.remove', { day })} onClick={onRemove}>
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Typography id={`${fieldDomId(path)}-note`} variant="caption" color="error">
        {(unreadable['from'] ?? unreadable['to']) && say('fields.no-time')}
      </Typography>
    </Box>
  );
};

const dayField = (field: Field): Field | undefined => field.fields.find(({ codes }) => codes === 'weekday');

/** What can be done to the times; the cursor goes where the change is seen. */
const useTimes = (path: string, days: readonly string[]) => {
  const { content } = useForm();
  const slots = itemsIn(useValue(path));
  const put = (next: Items) => content.put(path, next);
  const goTo = (id: string) => focusOn(fieldDomId(`${path}.${id}.from`));
  const addId = (day: string) => `${fieldDomId(path)}-add-${day}`;
  const add = (day: string) => {
    const next = withSlot(slots, days, day);
    put(next.slots);
    goTo(next.id);
  };
  const remove = (day: string, id: string) => {
    put(without(slots, id));
    focusOn(addId(day));
  };
  const fillLike = (day: string, model: string) => {
    const next = withDayLike(slots, days, day, model);
    const [first] = slotsOf(next, day);
    put(next);
    if (first) goTo(idOfItem(first));
  };
  return { slots, addId, add, remove, fillLike };
};

export const HoursInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { readOnly } = useForm();
  const days = dayField(field)?.options ?? [];
  const { slots, addId, add, remove, fillLike } = useTimes(path, days);
  const modelFor = (day: string) => days.slice(0, days.indexOf(day)).find((earlier) => slotsOf(slots, earlier).length > 0);
  return (
    <FieldFrame field={field} path={path} as="group">
      {() => (
        <Box
          sx={{
            display: 'grid',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            '& > * + *': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          {days.map((day) => {
            const name = say(`code.weekday.${day}`);
            const model = modelFor(day);
            return (
              <Box
                key={day}
                role="group"
                aria-label={name}
                sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '120px 1fr auto' }, gap: 1, alignItems: 'start', p: 1 }}
              >
                <Typography variant="body2" sx={{ fontWeight: 600, pt: { sm: 1 } }}>
                  {name}
                </Typography>
                <Box sx={{ display: 'grid', gap: 0.75 }}>
                  {slotsOf(slots, day).map((slot) => (
                    <Span
                      key={idOfItem(slot)}
                      slot={slot}
                      day={name}
                      path={`${path}.${idOfItem(slot)}`}
                      onRemove={() => remove(day, idOfItem(slot))}
                    />
                  ))}
                  {slotsOf(slots, day).length === 0 && (
                    <Typography variant="body2" color="textSecondary" sx={{ pt: { sm: 1 } }}>
                      {say('fields.hours.closed')}
                    </Typography>
                  )}
                </Box>
                {!readOnly && (
                  <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
                    {model !== undefined && day !== 'mo-fr' && slotsOf(slots, day).length === 0 && (
                      <Button
                        size="small"
                        onClick={() => fillLike(day, model)}
                        aria-label={say('fields.hours.like.for', { model: say(`code.weekday.${model}`), day: name })}
                      >
                        {say('fields.hours.like', { model: say(`code.weekday.${model}`) })}
                      </Button>
                    )}
                    <Tooltip title={say('fields.hours.add', { day: name })}>
                      <IconButton size="small" id={addId(day)} aria-label={say('fields.hours.add', { day: name })} onClick={() => add(day)}>
                        <AddIcon fontSize="small" />
                      </IconButton>
                    </Tooltip>
                  </Box>
                )}
              </Box>
            );
          })}
        </Box>
      )}
    </FieldFrame>
  );
};
