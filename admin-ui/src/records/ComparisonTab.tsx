// How does the draft differ from what is public?
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { compare, type Content, type RecordKind, type RecordView } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../app/say.js';
import { ComparisonView } from '../editions/comparison/ComparisonView.js';
import { allEntries, changedEntries } from '../editions/comparison/entries.js';
import { useComparison } from '../editions/edition-queries.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { Waiting } from '../ui/Waiting.js';
import { useEditionOf } from './record-queries.js';

type Shown = 'changes' | 'all';

/** Two contents beside each other, with the choice between the changes and everything. */
export const Contents = ({ kind, before, after }: { kind: RecordKind; before: Content | null; after: Content }) => {
  const say = useSay();
  const [shown, setShown] = useState<Shown>('changes');
  const compared = { kind, before, after, changes: compare(kind, before, after, pageLanguage()) };
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        onChange={(_, next: Shown | null) => {
          if (next) setShown(next);
        }}
        aria-label={say('editions.shown')}
        sx={{ mb: 1.5 }}
      >
        <ToggleButton value="changes">{say('comparison.changes-only')}</ToggleButton>
        <ToggleButton value="all">{say('comparison.all')}</ToggleButton>
      </ToggleButtonGroup>
      <ComparisonView
        entries={
          shown === 'all' ? allEntries(compared, (field) => say(field.label)) : changedEntries(compared, (field) => say(field.label))
        }
      />
    </>
  );
};

export const ComparisonTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { openEditionId, liveEditionId } = record;
  const { data: edition } = useEditionOf(openEditionId);
  if (openEditionId === null || liveEditionId === null) return <EmptyNote title={say('records.show.no-comparison')} />;
  return edition ? (
    <Box>
      <Compared editionId={edition.id} revision={edition.revision} kind={record.kind} />
    </Box>
  ) : (
    <Waiting />
  );
};

const Compared = ({ editionId, revision, kind }: { editionId: string; revision: number; kind: RecordKind }) => {
  const { data } = useComparison(editionId, revision);
  return data ? <Contents kind={kind} before={data.before} after={data.after} /> : <Waiting />;
};
