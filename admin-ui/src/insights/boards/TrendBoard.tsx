// Is it getting better? Open findings at the end of each day, and what was new and what was fixed in its course.
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router';
import type { TrendBoard as View } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { useFormats } from '../../ui/format.js';
import { ChartCard } from './ChartCard.js';
import { LineChart } from './LineChart.js';

type Column = 'open' | 'appeared' | 'fixed';

const Days = ({ days, columns }: { days: View['days']; columns: readonly Column[] }) => {
  const say = useSay();
  const { day: dayOf, number } = useFormats();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{say('insights.trend.day')}</TableCell>
          {columns.map((column) => (
            <TableCell key={column} align="right">
              {say(`insights.trend.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {days.toReversed().map((row) => (
          <TableRow key={row.day}>
            <TableCell component="th" scope="row">
              {dayOf(row.day)}
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column} align="right">
                <Link
                  to={row[column].link}
                  aria-label={`${dayOf(row.day)}, ${say(`insights.trend.${column}`)}: ${number(row[column].count)}`}
                >
                  {number(row[column].count)}
                </Link>
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

export const TrendBoard = ({ board: { days } }: { board: View }) => {
  const say = useSay();
  const { day, number } = useFormats();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return <EmptyNote title={say('insights.trend.none')}>{say('insights.trend.none.lead')}</EmptyNote>;
  const valuesOf = (column: Column) => days.map((row) => row[column].count);
  const sum = (column: Column) => number(valuesOf(column).reduce((all, count) => all + count, 0));
  const named = days.map((row) => row.day);
  const span = { from: day(first.day), to: day(last.day) };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ChartCard title={say('insights.trend.open')} lead={say('insights.trend.open.lead')} table={<Days days={days} columns={['open']} />}>
        <LineChart
          days={named}
          lines={[{ label: say('insights.trend.open'), values: valuesOf('open'), tone: 'primary' }]}
          summary={say('insights.trend.open.summary', { ...span, first: number(first.open.count), last: number(last.open.count) })}
        />
      </ChartCard>
      <ChartCard
        title={say('insights.trend.moved')}
        lead={say('insights.trend.moved.lead')}
        table={<Days days={days} columns={['appeared', 'fixed']} />}
      >
        <LineChart
          days={named}
          summary={say('insights.trend.moved.summary', { ...span, appeared: sum('appeared'), fixed: sum('fixed') })}
          lines={[
            { label: say('insights.trend.appeared'), values: valuesOf('appeared'), tone: 'error', dash: '7 4' },
            { label: say('insights.trend.fixed'), values: valuesOf('fixed'), tone: 'success' },
          ]}
        />
      </ChartCard>
    </Box>
  );
};
