// What stands at one place before and after? Words are marked in texts; items, weeks and single values are compared as what they are.
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { plainText, type Change, type Content } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { itemsIn } from '../../ui/fields/list-items.js';
import { dayText, daysOf, inReadingOrder } from '../../ui/fields/view/Timetable.js';
import { isEmpty, ItemView, ValueView } from '../../ui/fields/view/ValueView.js';
import { FormattedText } from '../../ui/fields/rich-text/RichText.js';
import type { Entry } from './entries.js';
import { Marked, WordMarks, type Side } from './WordMarks.js';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const Nothing = () => {
  const say = useSay();
  return (
    <Typography component="span" color="textSecondary" sx={{ fontStyle: 'italic' }}>
      {say('comparison.empty')}
    </Typography>
  );
};

/** The week, day by day; a day that changed is marked as a whole. */
const Week = ({ entry, side }: { entry: Entry; side: Side }) => {
  const say = useSay();
  const [before, after] = [itemsIn(entry.before), itemsIn(entry.after)];
  const days = inReadingOrder(daysOf(entry.field)).filter((day) => dayText(before, day) !== '' || dayText(after, day) !== '');
  const own = side === 'before' ? before : after;
  return (
    <Box
      component="table"
      sx={{
        borderCollapse: 'collapse',
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': { textAlign: 'left', verticalAlign: 'top', fontWeight: 'inherit', py: 0.25, pr: 2 },
      }}
    >
      <tbody>
        {days.map((day) => {
          const text = dayText(own, day);
          const changed = dayText(before, day) !== dayText(after, day);
          return (
            <tr key={day}>
              <th scope="row">{say(`code.weekday.${day}`)}</th>
              <td>
                {text === '' ? (
                  '–'
                ) : (
                  <Marked side={side} changed={changed}>
                    {text}
                  </Marked>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
};

const Html = ({ change, side }: { change: Change; side: Side }) => {
  const say = useSay();
  const [before, after] = [plainText(asText(change.before), true), plainText(asText(change.after), true)];
  if (before !== after) return <WordMarks before={before} after={after} side={side} lang={change.language} />;
  return (
    <>
      <Typography variant="caption" color="textSecondary">
        {say('comparison.markup-only')}
      </Typography>
      <FormattedText html={asText(change[side])} />
    </>
  );
};

const Values = ({ change, side }: { change: Change; side: Side }) => {
  const special = new Set(side === 'before' ? change.removed : change.added);
  const values = (change[side] as readonly unknown[] | undefined) ?? [];
  return values.map((value, index) => (
    <span key={String(value)}>
      {index > 0 && ', '}
      <Marked side={side} changed={special.has(value)}>
        <ValueView field={change.field} value={[value]} />
      </Marked>
    </span>
  ));
};

const item = (change: Change, side: Side): ReactNode => {
  const value = change[side];
  if (isEmpty(value)) return null;
  return (
    <Box sx={{ borderLeft: 4, borderColor: side === 'before' ? 'error.main' : 'success.main', pl: 1.5 }}>
      <ItemView list={change.field} item={value as Content} />
    </Box>
  );
};

const Changed = ({ change, side }: { change: Change; side: Side }): ReactNode => {
  const say = useSay();
  switch (change.kind) {
    case 'text':
      return <WordMarks before={asText(change.before)} after={asText(change.after)} side={side} lang={change.language} />;
    case 'html':
      return <Html change={change} side={side} />;
    case 'values':
      return <Values change={change} side={side} />;
    case 'item-added':
    case 'item-removed':
      return item(change, side);
    case 'item-moved':
      return say('editions.place', { n: Number(change[side]) });
    default:
      return (
        <Marked side={side}>
          <ValueView field={change.field} value={change[side]} />
        </Marked>
      );
  }
};

export const EntrySide = ({ entry, side }: { entry: Entry; side: Side }) => {
  if (entry.change === 'timetable') return <Week entry={entry} side={side} />;
  if (entry.change === 'same') return <ValueView field={entry.field} value={entry[side]} />;
  if (isEmpty(entry.change[side])) return <Nothing />;
  return <Changed change={entry.change} side={side} />;
};
