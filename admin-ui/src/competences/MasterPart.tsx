// What stood in one part of a service, what stands there now, and what was added to it? Three columns; below each other where the page is narrow.
import { Fragment, type ReactNode } from 'react';
import { Box, Card, Typography } from '@mui/material';
import { kinds, moduleRightOf, type MasterComparison } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { headline } from '../editions/comparison/ComparisonView.js';
import { EntrySide } from '../editions/comparison/EntryView.js';
import type { Entry } from '../editions/comparison/entries.js';
import { ToneChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';
import { ValueView } from '../ui/fields/view/ValueView.js';

const tones = { locked: 'error', supplement: 'info', own: 'success' } as const;

interface CellProps {
  readonly title: string;
  readonly column: 1 | 2 | 3;
  readonly row: string;
  readonly children: ReactNode;
}

const Cell = ({ title, column, row, children }: CellProps) => (
  <Box
    sx={{
      minWidth: 0,
      p: 1.5,
      gridColumn: { md: column },
      gridRow: { md: row },
      bgcolor: column === 1 ? 'background.default' : 'background.paper',
      borderTop: { xs: 1, md: 0 },
      borderLeft: { md: column === 3 ? 4 : 0 },
      borderColor: { xs: 'divider', md: column === 3 ? 'info.main' : 'divider' },
    }}
  >
    <Typography variant="caption" component="div" color="textSecondary" sx={{ fontWeight: 600 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

interface PartProps {
  readonly name: string;
  readonly comparison: MasterComparison;
  readonly entries: readonly Entry[];
}

/** A single text in German is what the part is about anyway. */
const needsName = ({ trail, change }: Entry, all: readonly Entry[]): boolean =>
  all.length > 1 || trail.length > 2 || (typeof change !== 'string' && change.language !== undefined && change.language !== 'de');

/** Two rows for each change: what it is about where that must be said, and both sides of it. */
const Changes = ({ name, comparison: { before, now, texts }, entries }: PartProps) => {
  const say = useSay();
  const { day } = useFormats();
  const [then, today] = [
    say('competences.master.then', { day: before ? day(before.since) : '–' }),
    now ? say('competences.master.now', { day: day(now.since) }) : say('competences.master.gone'),
  ];
  const field = kinds.service.fields.find((candidate) => candidate.name === name);
  if (entries.length === 0)
    return (
      <Cell title={today} column={2} row="1">
        {field && <ValueView field={field} value={texts.now[name]} />}
        <Typography variant="caption" color="textSecondary">
          {say('competences.master.same-words')}
        </Typography>
      </Cell>
    );
  return entries.map((entry, index) => (
    <Fragment key={`${entry.path} ${typeof entry.change === 'string' ? '' : entry.change.kind}`}>
      {needsName(entry, entries) && (
        <Typography
          variant="body2"
          component="h3"
          sx={{
            px: 1.5,
            py: 0.75,
            fontWeight: 600,
            borderTop: index > 0 ? 1 : 0,
            borderColor: 'divider',
            gridColumn: { md: '1 / span 2' },
            gridRow: { md: 2 * index + 1 },
          }}
        >
          {entry.trail.slice(1).join(' › ')}{' '}
          <Typography component="span" variant="caption" color="textSecondary">
            {headline(entry, say)}
          </Typography>
        </Typography>
      )}
      <Cell title={then} column={1} row={`${2 * index + 2}`}>
        <EntrySide entry={entry} side="before" />
      </Cell>
      <Cell title={today} column={2} row={`${2 * index + 2}`}>
        <EntrySide entry={entry} side="after" />
      </Cell>
    </Fragment>
  ));
};

export const MasterPart = (part: PartProps) => {
  const say = useSay();
  const {
    name,
    comparison: { texts },
    entries,
  } = part;
  const field = kinds.supplement.fields.find((candidate) => candidate.name === name);
  const right = moduleRightOf(name) ?? 'supplement';
  if (!field) return null;
  const rows = Math.max(1, 2 * entries.length);
  // Own words longer than the changes beside them stretch the last row alone.
  return (
    <Card component="section" aria-labelledby={`master-${name}`}>
      <Typography
        variant="h2"
        id={`master-${name}`}
        sx={{ px: 1.5, py: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}
      >
        {say(field.label)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
          gridTemplateRows: { md: rows > 1 ? `repeat(${rows - 1}, min-content) 1fr` : '1fr' },
        }}
      >
        <Changes {...part} />
        <Cell title={say('competences.master.own')} column={3} row={`1 / span ${rows}`}>
          <ValueView field={field} value={texts.own[name]} />
          <Box sx={{ mt: 1 }}>
            <ToneChip tone={tones[right]} label={say(`records.supplement.${right}`)} />
          </Box>
        </Cell>
      </Box>
    </Card>
  );
};
