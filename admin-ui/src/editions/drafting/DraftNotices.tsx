// What happened to this draft that its writer should know? Brought back, merged, refused, or closed while they wrote.
import { Alert, Box, Button } from '@mui/material';
import { compare, normalise, trailOf } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../app/say.js';
import { useFormats } from '../../ui/format.js';
import { changedEntries } from '../comparison/entries.js';
import { ComparisonView } from '../comparison/ComparisonView.js';
import type { OpenDraft } from './useDraft.js';

/** What was typed and cannot be saved any more, with what stands there instead. */
export const Unsent = ({ draft, state: { edition, unsent } }: OpenDraft) => {
  const say = useSay();
  if (!unsent) return null;
  const { kind } = edition.record;
  const after = normalise(kind, unsent);
  const entries = changedEntries(
    { kind, before: edition.content, after, changes: compare(kind, edition.content, after, pageLanguage()) },
    (field) => say(field.label),
  );
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={draft.dropUnsent}>
          {say('editions.unsent.drop')}
        </Button>
      }
      sx={{ mb: 2, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      {say('editions.unsent')}
      <Box sx={{ mt: 1, color: 'text.primary' }}>
        <ComparisonView entries={entries} titles={{ before: say('merge.theirs'), after: say('merge.mine') }} />
      </Box>
    </Alert>
  );
};

export const DraftNotices = ({ draft, form, state }: OpenDraft) => {
  const say = useSay();
  const { moment } = useFormats();
  const places = [...new Set(state.taken.map((path) => trailOf(form.kind, form.content.get(), path, pageLanguage()).join(' › ')))];
  return (
    <Box sx={{ display: 'grid', gap: 1, maxHeight: '40vh', overflowY: 'auto', '&:not(:empty)': { mt: 1 } }}>
      {state.restoredFrom !== null && (
        <Alert severity="info" role="status" onClose={draft.putNoticesAway} closeText={say('editions.close')}>
          {say('editions.restored', { at: moment(state.restoredFrom) })}
        </Alert>
      )}
      {places.length > 0 && (
        <Alert severity="info" role="status" onClose={draft.putNoticesAway} closeText={say('editions.close')}>
          {say('editions.merged')}
          <ul style={{ margin: '0.25em 0 0', paddingInlineStart: '1.2em' }}>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </Alert>
      )}
      {state.status === 'refused' && (
        <Alert severity="error" role="alert">
          {state.because} {say('editions.refused.safe')}
        </Alert>
      )}
    </Box>
  );
};
