// What do the rules object to in the public text, and what has been set aside with a reason?
import { Box, Card, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { FindingView, RecordView } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../app/say.js';
import { FindingActions } from '../findings/FindingActions.js';
import { findingPlace, findingText } from '../findings/finding-text.js';
import { FindingStateChip, SeverityChip } from '../ui/Chips.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';
import { Waiting } from '../ui/Waiting.js';
import { useRecordFindings } from './record-queries.js';

const FindingCard = ({ finding }: { finding: FindingView }) => {
  const say = useSay();
  const { ago, day } = useFormats();
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <SeverityChip severity={finding.severity} />
        <FindingStateChip state={finding.state} />
        <Typography variant="caption" color="textSecondary">
          {finding.rule} · {ago(finding.firstSeen)}
          {finding.assignee && ` · ${finding.assignee.name}`}
        </Typography>
      </Box>
      <Link component={RouterLink} to={`/findings/${finding.id}/show`} sx={{ fontWeight: 600 }}>
        {findingText(say, finding)}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {[findingPlace(finding, pageLanguage()), finding.evidence && `„${finding.evidence}“`].filter(Boolean).join(' – ')}
      </Typography>
      {finding.waivedUntil !== null && finding.state === 'waived' && (
        <Typography variant="body2">
          {say('records.findings.waived-until', { day: day(finding.waivedUntil), reason: finding.waiverReason ?? '' })}
        </Typography>
      )}
      <FindingActions finding={finding} />
    </Card>
  );
};

const Group = ({ title, findings }: { title: string; findings: readonly FindingView[] }) => (
  <Box component="section">
    <Typography variant="h2" sx={{ mb: 1 }}>
      {title}
    </Typography>
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
    </Box>
  </Box>
);

export const FindingsTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { data } = useRecordFindings(record.id);
  if (!data) return <Waiting />;
  const waived = data.data.filter(({ state }) => state === 'waived');
  const open = data.data.filter(({ state }) => state !== 'waived');
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {open.length > 0 ? (
        <Group title={say('records.findings.open', { n: open.length })} findings={open} />
      ) : (
        <EmptyNote title={say('records.findings.none')}>{record.openEditionId !== null && say('records.findings.draft')}</EmptyNote>
      )}
      {waived.length > 0 && <Group title={say('records.findings.waived', { n: waived.length })} findings={waived} />}
    </Box>
  );
};
