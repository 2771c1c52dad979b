// How large are several figures beside each other? A bar for each, and each a link to its list.
import { useState } from 'react';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router';
import type { Figure } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useFormats } from '../../ui/format.js';
import { ChartCard } from './ChartCard.js';

export interface Bar extends Figure {
  readonly key: string;
  readonly label: string;
  readonly tone?: 'error' | 'warning' | 'info' | 'success' | 'primary';
}

interface BarChartProps {
  readonly title: string;
  readonly lead?: string;
  readonly heading: string;
  readonly bars: readonly Bar[];
  readonly most?: number;
}

const Row = ({ bar: { label, count, link, tone = 'primary' }, longest }: { bar: Bar; longest: number }) => {
  const { number } = useFormats();
  return (
    <Box component="li">
      <Box
        component={Link}
        to={link}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          columnGap: 1.5,
          color: 'inherit',
          textDecoration: 'none',
          py: 0.5,
          '&:hover .label': { textDecoration: 'underline' },
        }}
      >
        <Box component="span" className="label" sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
          {label}
        </Box>
        <Box component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
          {number(count)}
        </Box>
        <Box
          component="svg"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden
          focusable="false"
          sx={{ gridColumn: '1 / -1', width: '100%', height: 8, display: 'block', color: `${tone}.main` }}
        >
          <rect x="0" y="0" width="100" height="6" fill="currentColor" opacity="0.12" />
          <rect x="0" y="0" width={longest === 0 ? 0 : (count / longest) * 100} height="6" fill="currentColor" />
        </Box>
      </Box>
    </Box>
  );
};

const Figures = ({ bars, heading }: Pick<BarChartProps, 'bars' | 'heading'>) => {
  const say = useSay();
  const { number } = useFormats();
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{heading}</TableCell>
          <TableCell align="right">{say('insights.count')}</TableCell>
          <TableCell align="right">{say('insights.share')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {bars.map(({ key, label, count, link }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {label}
            </TableCell>
            <TableCell align="right">
              <Link to={link} aria-label={`${label}: ${number(count)}`}>
                {number(count)}
              </Link>
            </TableCell>
            <TableCell align="right">
              {say('insights.percent', { n: number(total === 0 ? 0 : Math.round((count / total) * 100)) })}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

export const BarChart = ({ title, lead, heading, bars, most = 10 }: BarChartProps) => {
  const say = useSay();
  const [all, setAll] = useState(false);
  const longest = Math.max(0, ...bars.map(({ count }) => count));
  return (
    <ChartCard title={title} {...(lead !== undefined && { lead })} table={<Figures bars={bars} heading={heading} />}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(all ? bars : bars.slice(0, most)).map((bar) => (
          <Row key={bar.key} bar={bar} longest={longest} />
        ))}
      </Box>
      {bars.length > most && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('insights.fewer') : say('insights.all', { n: bars.length })}
        </Button>
      )}
    </ChartCard>
  );
};
