// How are two contents read beside each other? Old left, new right, or one below the other where the page is narrow; findings at their place.
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { identityOf, type RuleFinding } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { FindingNote } from '../../ui/fields/FieldMessages.js';
import { groupsOf, placeAt, type Entry, type Group } from './entries.js';
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
  /** What else stands below a place. */
  readonly below?: (entry: Entry) => ReactNode;
}

const Column = ({ side, title, children }: { side: Side; title: string; children: ReactNode }) => (
  <Box
    sx={{
      minWidth: 0,
      p: 1.5,
      gridColumn: { md: side === 'before' ? 1 : 2 },
      bgcolor: side === 'before' ? 'background.default' : 'background.paper',
      borderTop: { xs: side === 'after' ? 1 : 0, md: 0 },
      borderColor: 'divider',
    }}
  >
    <Typography variant="caption" component="div" color="textSecondary" sx={{ fontWeight: 600 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

/** What has happened at a place. */
export const headline = (entry: Entry, say: ReturnType<typeof useSay>): string => {
  if (typeof entry.change === 'string') return entry.change === 'same' ? '' : say('comparison.value');
  return say(`comparison.${entry.change.kind}`, { from: Number(entry.change.before), to: Number(entry.change.after) });
};

export const entryDomId = (index: number): string => `change-${index}`;

type Placed = ReadonlyMap<string, readonly RuleFinding[]>;

/** One changed place: its name where several stand together, both sides, and what the rules say about it. */
const EntryRow = ({
  entry,
  named,
  findings,
  fresh,
  titles,
  below,
}: { entry: Entry; named: boolean; findings: readonly RuleFinding[] } & Pick<ComparisonProps, 'fresh' | 'titles' | 'below'>) => {
  const say = useSay();
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      {named && (
        <Typography variant="body2" component="h3" sx={{ px: 1.5, pt: 0.75, fontWeight: 600 }}>
          {entry.trail.at(-1)}{' '}
          <Typography component="span" variant="caption" color="textSecondary">
            {headline(entry, say)}
          </Typography>
        </Typography>
      )}
      {entry.change === 'same' ? (
        <Box sx={{ p: 1.5 }}>
          <EntrySide entry={entry} side="after" />
        </Box>
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
          {(['before', 'after'] as const).map((side) => (
            <Column key={side} side={side} title={titles?.[side] ?? say(`comparison.${side}`)}>
              <EntrySide entry={entry} side={side} />
            </Column>
          ))}
        </Box>
      )}
      {findings.length > 0 && (
        <Box sx={{ px: 1.5, pb: 1 }}>
          {findings.map((finding) => (
            <FindingNote key={identityOf(finding)} finding={finding} isNew={fresh?.has(identityOf(finding)) ?? false} />
          ))}
        </Box>
      )}
      {below?.(entry)}
    </Box>
  );
};

const GroupBox = ({
  group,
  index,
  placed,
  current,
  onCurrent,
  ...rest
}: { group: Group; index: number; placed: Placed } & Omit<ComparisonProps, 'entries' | 'findings'>) => {
  const say = useSay();
  const isCurrent = current === index;
  const [only] = group.entries.length === 1 ? group.entries : [];
  return (
    <Box
      component="section"
      id={entryDomId(index)}
      tabIndex={-1}
      aria-labelledby={`${entryDomId(index)}-title`}
      aria-current={isCurrent || undefined}
      onFocus={() => onCurrent?.(index)}
      sx={{
        border: 1,
        borderColor: isCurrent ? 'primary.main' : 'divider',
        boxShadow: (theme) => (isCurrent ? `0 0 0 1px ${theme.palette.primary.main}` : 'none'),
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: 'background.paper',
        scrollMarginTop: '72px',
        scrollMarginBottom: '96px',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          gap: 1,
          px: 1.5,
          py: 0.75,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h3" component="h2" id={`${entryDomId(index)}-title`} sx={{ overflowWrap: 'anywhere' }}>
          {(only ?? group).trail.join(' › ')}
        </Typography>
        {only && (
          <Typography variant="caption" color="textSecondary">
            {headline(only, say)}
          </Typography>
        )}
      </Box>
      {group.entries.map((entry) => (
        <EntryRow
          key={`${entry.path} ${typeof entry.change === 'string' ? '' : entry.change.kind}`}
          entry={entry}
          named={!only}
          findings={placed.get(entry.path) ?? []}
          {...rest}
        />
      ))}
    </Box>
  );
};

export const ComparisonView = ({ entries, findings = [], ...rest }: ComparisonProps) => {
  const say = useSay();
  const placed = placeAt(entries, findings);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {entries.length === 0 && <Typography color="textSecondary">{say('comparison.nothing')}</Typography>}
      {groupsOf(entries).map((group, index) => (
        <GroupBox key={`${group.path} ${index}`} group={group} index={index} placed={placed.at} {...rest} />
      ))}
      {placed.elsewhere.length > 0 && (
        <Box component="section" aria-labelledby="findings-elsewhere">
          <Typography variant="h3" component="h2" id="findings-elsewhere">
            {say('editions.findings.elsewhere')}
          </Typography>
          {placed.elsewhere.map((finding) => (
            <FindingNote key={identityOf(finding)} finding={finding} isNew={rest.fresh?.has(identityOf(finding)) ?? false} />
          ))}
        </Box>
      )}
    </Box>
  );
};
