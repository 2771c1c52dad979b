// What is known about one finding, and what can be done with it?
import type { ReactNode } from 'react';
import { Box, Button, Link, Paper, Typography } from '@mui/material';
import { useGetOne, useLocale, useParams } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { masterChangedRule, type FindingView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { masterLink } from '../competences/competence-queries.js';
import { FindingStateChip, SeverityChip } from '../ui/Chips.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { FindingActions } from './FindingActions.js';
import { findingPlace, findingText } from './finding-text.js';

const FindingFacts = ({ finding }: { finding: FindingView }) => {
  const say = useSay();
  const { moment, day } = useFormats();
  const place = findingPlace(finding, useLocale() === 'en' ? 'en' : 'de');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      'findings.column.record',
      <Link key="record" component={RouterLink} to={`/records/${finding.record.id}/show`}>
        {finding.record.title}
      </Link>,
    ],
    ['records.column.kind', say(`record.kind.${finding.record.kind}`)],
    ['ui.administration', finding.administration.name],
    ['findings.place', place || say('findings.place.whole')],
    [
      'findings.evidence',
      finding.evidence && (
        <Box component="q" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere', quotes: '"„" "“"' }}>
          {finding.evidence}
        </Box>
      ),
    ],
    [
      'findings.column.rule',
      <Link key="rule" component={RouterLink} to={`/rules#${finding.rule}`}>
        {finding.rule} {say(`qa.${finding.rule}.title`)}
      </Link>,
    ],
    ['findings.first-seen', moment(finding.firstSeen)],
    ['findings.last-seen', moment(finding.lastSeen)],
    ['findings.assignee', finding.assignee?.name],
    ['findings.waived-until', finding.waivedUntil && day(finding.waivedUntil)],
    ['findings.waiver-reason', finding.waiverReason],
  ];
  return <Facts facts={facts} />;
};

export const FindingShow = () => {
  const say = useSay();
  const { id = '' } = useParams();
  const { data: finding, error, isPending } = useGetOne<FindingView>('findings', { id });
  if (isPending) return <Waiting />;
  if (!finding)
    return (
      <Page title={say('findings.one')}>
        <LoadAlert error={error} />
      </Page>
    );
  return (
    <Page
      title={findingText(say, finding)}
      maxWidth={860}
      lead={
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <SeverityChip severity={finding.severity} />
          <FindingStateChip state={finding.state} />
        </Box>
      }
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <FindingFacts finding={finding} />
        <FindingActions finding={finding} />
      </Paper>
      <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 3 }, mt: 2 }}>
        <Typography variant="h2" gutterBottom>
          {say('findings.what-to-do')}
        </Typography>
        <Typography>{say(`qa.${finding.rule}.fix`)}</Typography>
        {finding.rule === masterChangedRule && finding.state !== 'fixed' && (
          <Button variant="outlined" component={RouterLink} to={masterLink(finding.record.id)} sx={{ mt: 1.5 }}>
            {say('findings.compare')}
          </Button>
        )}
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say(`qa.${finding.rule}.why`)}
        </Typography>
      </Paper>
    </Page>
  );
};
