// What is public, and what is being written? The text as a citizen reads it, with the state of the edition and its next steps.
import { Box, Button, Card, Typography } from '@mui/material';
import { useRefresh } from 'react-admin';
import type { ReactNode } from 'react';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { ActionBar } from '../editions/ActionBar.js';
import { Comments } from '../editions/Comments.js';
import { Approvals, StateLine } from '../editions/StateLine.js';
import { useSteps } from '../editions/useSteps.js';
import { ContentView } from '../ui/fields/view/ContentView.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { Waiting } from '../ui/Waiting.js';
import { useEditionOf } from './record-queries.js';
import { SupplementText } from './SupplementText.js';
import { useBegin } from './useBegin.js';

const EditionText = ({ edition: { record, content, administration } }: { edition: EditionView }) =>
  record.kind === 'supplement' ? (
    <SupplementText content={content} owner={administration.name} />
  ) : (
    <ContentView kind={record.kind} content={content} />
  );

const Edition = ({ edition, children }: { edition: EditionView; children?: ReactNode }) => {
  const refresh = useRefresh();
  const steps = useSteps({ edition, onDone: refresh });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Card sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <StateLine edition={edition} />
        <Approvals edition={edition} />
        {edition.actions.length > 0 && <ActionBar steps={steps} row />}
      </Card>
      <Card sx={{ p: { xs: 2, md: 3 } }}>
        <EditionText edition={edition} />
      </Card>
      {children}
    </Box>
  );
};

export const LiveTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { data: edition } = useEditionOf(record.liveEditionId);
  if (record.liveEditionId === null) return <EmptyNote title={say('records.show.not-live')} />;
  return edition ? <Edition edition={edition} /> : <Waiting />;
};

export const DraftTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { begin, busy } = useBegin(record);
  const { data: edition } = useEditionOf(record.openEditionId);
  if (record.openEditionId === null) {
    return record.mayWrite ? (
      <EmptyNote title={say('records.show.no-draft')}>
        <Typography sx={{ mb: 1.5 }}>{say('records.show.begin.lead')}</Typography>
        <Button variant="contained" disabled={busy} onClick={() => void begin()}>
          {say('records.show.begin')}
        </Button>
      </EmptyNote>
    ) : (
      <EmptyNote title={say('records.show.no-draft')} />
    );
  }
  return edition ? (
    <Edition edition={edition}>
      <Card sx={{ p: { xs: 2, md: 3 } }}>
        <Comments edition={edition} />
      </Card>
    </Edition>
  ) : (
    <Waiting />
  );
};
