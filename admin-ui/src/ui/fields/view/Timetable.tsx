// When is it open? Times by weekday as a table; days without times are said once, not row by row.
import { Box } from '@mui/material';
import type { Content, Field } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { isItem } from '../content-path.js';
import { itemsIn, slotsOf, type Items } from '../list-items.js';

const written = (value: unknown): string => (typeof value === 'string' ? value : '');

/** „08:00–12:00 Uhr (nur mit Termin)“ */
export const spanText = (slot: Content): string => {
  const times = [written(slot['from']), written(slot['to'])].filter((time) => time !== '').join('–');
  const note = written(slot['note']);
  return [times, note && (times ? `(${note})` : note)].filter(Boolean).join(' ');
};

export const daysOf = (field: Field): readonly string[] => field.fields.find(({ codes }) => codes === 'weekday')?.options ?? [];
/** Monday to Friday at once comes before the single days. */
export const inReadingOrder = (days: readonly string[]): readonly string[] => [
  ...days.filter((day) => day === 'mo-fr'),
  ...days.filter((day) => day !== 'mo-fr'),
];
export const dayText = (slots: Items, day: string): string =>
  slotsOf(slots, day)
    .map(spanText)
    .filter((text) => text !== '')
    .join(', ');

export const Timetable = ({ field, value }: { field: Field; value: unknown }) => {
  const say = useSay();
  const slots = itemsIn(value).filter(isItem);
  const open = inReadingOrder(daysOf(field)).filter((day) => slotsOf(slots, day).length > 0);
  return (
    <Box
      component="table"
      sx={{
        borderCollapse: 'collapse',
        '& th, & td': { textAlign: 'left', verticalAlign: 'top', py: 0.25, pr: 2, fontWeight: 'inherit' },
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <tbody>
        {open.map((day) => (
          <tr key={day}>
            <th scope="row">{say(`code.weekday.${day}`)}</th>
            <td>{dayText(slots, day)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
};
