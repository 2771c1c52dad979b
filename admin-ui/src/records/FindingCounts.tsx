// How many open findings has a record, and where are they?
import { Box, Link, Tooltip } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { severities, unsettledStates, type RecordSummary, type Severity } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { listLink } from '../ui/list-link.js';

const tones: Readonly<Record<Severity, string>> = { blocker: 'error', warning: 'warning', hint: 'info' };

/** One small link per severity; a severity without findings takes no room. */
export const FindingCounts = ({ record: { id, title, findings } }: { record: Pick<RecordSummary, 'id' | 'title' | 'findings'> }) => {
  const say = useSay();
  const found = severities.filter((severity) => findings[severity] > 0);
  if (found.length === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {say('records.no-findings')}
      </Box>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
      {found.map((severity) => {
        const name = `${findings[severity]} × ${say(`finding.severity.${severity}`)}`;
        return (
          <Tooltip key={severity} title={name}>
            <Link
              component={RouterLink}
              to={listLink('findings', { record: id, severity, state: unsettledStates })}
              aria-label={`${name}: ${title}`}
              onClick={(event) => event.stopPropagation()}
              sx={{
                minWidth: 28,
                height: 24,
                px: 0.75,
                display: 'inline-grid',
                placeItems: 'center',
                borderRadius: 1,
                fontWeight: 650,
                fontSize: '0.8125rem',
                fontVariantNumeric: 'tabular-nums',
                bgcolor: `${tones[severity]}.light`,
                color: `${tones[severity]}.dark`,
              }}
            >
              {findings[severity]}
            </Link>
          </Tooltip>
        );
      })}
    </Box>
  );
};
