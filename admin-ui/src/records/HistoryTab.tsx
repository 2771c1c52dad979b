// How did this record come about? Its versions, the snapshots of each with person and time, and what happened to it.
import { Box, Button, Card, Dialog, DialogContent, DialogTitle, DialogActions, NativeSelect, Typography } from '@mui/material';
import { useState } from 'react';
import type { RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useComparison } from '../editions/edition-queries.js';
import { EditionStateChip } from '../ui/Chips.js';
import { ContentView } from '../ui/fields/view/ContentView.js';
import { useFormats } from '../ui/format.js';
import { Waiting } from '../ui/Waiting.js';
import { Contents } from './ComparisonTab.js';
import { RecordJournal } from './RecordJournal.js';
import { useRevision, useRevisions } from './record-queries.js';

type Edition = RecordView['editions'][number];
type Mode = 'read' | 'with-before' | 'with-live';
interface Looked {
  readonly edition: Edition;
  readonly n: number;
  readonly before: number | null;
}

/** One snapshot to read, or beside the one before it or what is public. */
const Snapshot = ({ record, looked: { edition, n, before }, mode }: { record: RecordView; looked: Looked; mode: Mode }) => {
  const { data: revision } = useRevision(edition.id, n);
  const { data: earlier } = useRevision(edition.id, mode === 'with-before' ? before : null);
  const { data: live } = useComparison(edition.id, 0);
  if (!revision || (mode === 'with-before' && before !== null && !earlier) || (mode === 'with-live' && !live)) return <Waiting />;
  if (mode === 'read') return <ContentView kind={record.kind} content={revision.content} />;
  return (
    <Contents
      kind={record.kind}
      before={mode === 'with-live' ? (live?.before ?? null) : (earlier?.content ?? null)}
      after={revision.content}
    />
  );
};

const Look = ({ record, looked, onClose }: { record: RecordView; looked: Looked; onClose: () => void }) => {
  const say = useSay();
  const [mode, setMode] = useState<Mode>(looked.before === null ? 'read' : 'with-before');
  const modes: readonly Mode[] = [
    'read',
    ...(looked.before === null ? [] : ['with-before' as const]),
    ...(record.liveEditionId === null ? [] : ['with-live' as const]),
  ];
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby="look-title">
      <DialogTitle id="look-title">
        {say('editions.number', { n: looked.edition.number })} · {say('records.history.revision', { n: looked.n })}
      </DialogTitle>
      <DialogContent>
        <NativeSelect
          value={mode}
          onChange={(event) => setMode(event.target.value as Mode)}
          inputProps={{ 'aria-label': say('records.history.mode') }}
          sx={{ mb: 2 }}
        >
          {modes.map((each) => (
            <option key={each} value={each}>
              {say(`records.history.${each}`)}
            </option>
          ))}
        </NativeSelect>
        <Snapshot record={record} looked={looked} mode={mode} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('editions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const Revisions = ({ edition, onLook }: { edition: Edition; onLook: (looked: Looked) => void }) => {
  const say = useSay();
  const { moment, clock } = useFormats();
  const { data } = useRevisions(edition.id, true);
  if (!data) return <Waiting />;
  const ordered = [...data.data].sort((a, b) => b.n - a.n);
  if (ordered.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {say('records.history.revisions.none')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.5 }}>
      {ordered.map(({ n, by, from, at }, index) => (
        <Box component="li" key={n} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flex: '1 1 240px' }}>
            <strong>{say('records.history.revision', { n })}</strong> ·{' '}
            {say('records.history.revision.by', { name: by.name, from: moment(from), to: clock(at) })}
          </Typography>
          <Button
            size="small"
            aria-label={say('records.history.look.at', { n, edition: edition.number })}
            onClick={() => onLook({ edition, n, before: ordered[index + 1]?.n ?? null })}
          >
            {say('records.history.look')}
          </Button>
        </Box>
      ))}
    </Box>
  );
};

const EditionRow = ({ edition, onLook }: { edition: Edition; onLook: (looked: Looked) => void }) => {
  const say = useSay();
  const { moment } = useFormats();
  const [open, setOpen] = useState(false);
  const told = [
    say('records.history.created', { at: moment(edition.createdAt) }),
    edition.publishedAt === null ? '' : say('records.history.published', { at: moment(edition.publishedAt) }),
    edition.basis === null ? '' : say(`edition.basis.${edition.basis}`),
  ];
  return (
    <Card component="li" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{say('editions.number', { n: edition.number })}</strong>
        <EditionStateChip state={edition.state} />
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 200px' }}>
          {told.filter(Boolean).join(' · ')}
        </Typography>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={say('records.history.show-revisions', { n: edition.number })}
          onClick={() => setOpen(!open)}
        >
          {say('records.history.revisions')}
        </Button>
      </Box>
      {open && <Revisions edition={edition} onLook={onLook} />}
    </Card>
  );
};

export const HistoryTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const [looked, setLooked] = useState<Looked | null>(null);
  const editions = [...record.editions].sort((a, b) => b.number - a.number);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <section aria-labelledby="history-editions">
        <Typography variant="h2" id="history-editions" sx={{ mb: 1 }}>
          {say('records.history.editions')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {editions.map((edition) => (
            <EditionRow key={edition.id} edition={edition} onLook={setLooked} />
          ))}
        </Box>
      </section>
      <RecordJournal recordId={record.id} />
      {looked && <Look key={`${looked.edition.id} ${looked.n}`} record={record} looked={looked} onClose={() => setLooked(null)} />}
    </Box>
  );
};
