// How are two contents read beside each other? Old left, new right, or one below the other where the page is narrow; findings at their place.
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { identityOf, type RuleFinding } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { FindingNote } from '../../ui/fields/FieldMessages.js';
import type { Entry } from './entries.js';
import { placeFindings } from './entries.js';
import { EntrySide } from './EntryView.js';
import type { Side } from './WordMarks.js';

interface ComparisonProps {
  readonly entries: readonly Entry[];
  readonly findings?: readonly RuleFinding[];
  /** Identities of the findings that are new. */
  readonly fresh?: ReadonlySet<string>;
  readonly current?: number | undefined;
  readonly onCurrent?: (index: number) => void;
  readonly titles?: Readonly<Record<Side, string>>;
}

const Column = ({ side, title, children }: { side: Side; title: string; children: ReactNode }) => (
  <Box sx={{ minWidth: 0, p: 1.5, gridColumn: { md: side === 'before' ? 1 : 2 }, bgcolor: side === 'before' ? 'background.default' : 'background.paper', borderTop: { xs: side === 'after' ? 1 : 0, md: 0 }, borderColor: 'divider' }}>
    <Typography variant="caption" component="div" color="textSecondary" sx={{ fontWeight: 600 }}>{title}</Typography>
    {children}
  </Box>
);

const headline = (entry: Entry, say: ReturnType<typeof useSay>): string => {
  if (typeof entry.change === 'string') return entry.change === 'same' ? '' : say('comparison.value');
  return say(`comparison.${entry.change.kind}`, { from: Number(entry.change.before), to: Number(entry.change.after) });
};

export const entryDomId = (index: number): string => `change-${index}`;

const EntryBox = ({ entry, index, findings, fresh, current, onCurrent, titles }: { entry: Entry; index: number; findings: readonly RuleFinding[] } & Omit<ComparisonProps, 'entries' | 'findings'>) => {
  const say = useSay();
  const isCurrent = current === index;
  const same = entry.change === 'same';
  return (
    <Box component="section" id={entryDomId(index)} tabIndex={-1} aria-labelledby={`${entryDomId(index)}-title`} aria-current={isCurrent || undefined} onFocus={() => onCurrent?.(index)}
      sx={{ border: 1, borderColor: isCurrent ? 'primary.main' : 'divider', boxShadow: (theme) => (isCurrent ? `0 0 0 1px ${theme.palette.primary.main}` : 'none'), borderRadius: 1, overflow: 'hidden', bgcolor: 'background.paper', scrollMarginTop: '72px', scrollMarginBottom: '96px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="h3" component="h2" id={`${entryDomId(index)}-title`} sx={{ overflowWrap: 'anywhere' }}>{entry.trail.join(' › ')}</Typography>
        <Typography variant="caption" color="textSecondary">{headline(entry, say)}</Typography>
      </Box>
      {same
        ? <Box sx={{ p: 1.5 }}><EntrySide entry={entry} side="after" /></Box>
        : (
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
            {(['before', 'after'] as const).map((side) => <Column key={side} side={side} title={titles?.[side] ?? say(`comparison.${side}`)}><EntrySide entry={entry} side={side} /></Column>)}
          </Box>
        )}
      {findings.length > 0 && <Box sx={{ px: 1.5, pb: 1, borderTop: 1, borderColor: 'divider' }}>{findings.map((finding) => <FindingNote key={identityOf(finding)} finding={finding} isNew={fresh?.has(identityOf(finding)) ?? false} />)}</Box>}
    </Box>
  );
};

export const ComparisonView = ({ entries, findings = [], ...rest }: ComparisonProps) => {
  const say = useSay();
  const placed = placeFindings(entries, findings);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {entries.length === 0 && <Typography color="textSecondary">{say('comparison.nothing')}</Typography>}
      {entries.map((entry, index) => <EntryBox key={`${entry.path} ${index}`} entry={entry} index={index} findings={placed.at.get(entry.path) ?? []} {...rest} />)}
      {placed.elsewhere.length > 0 && (
        <Box component="section" aria-labelledby="findings-elsewhere">
          <Typography variant="h3" component="h2" id="findings-elsewhere">{say('editions.findings.elsewhere')}</Typography>
          {placed.elsewhere.map((finding) => <FindingNote key={identityOf(finding)} finding={finding} isNew={rest.fresh?.has(identityOf(finding)) ?? false} />)}
        </Box>
      )}
    </Box>
  );
};
