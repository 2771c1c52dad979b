// What has been said about this edition? Reasons and remarks in order, and a place to add one.
import { Box, Button, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useMemo, useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { placeInWords, type EditionComment, type EditionView } from '@kommunalredaktion/shared';
import { pageLanguage, useSay, type Say } from '../app/say.js';
import { useSession } from '../app/session.js';
import { useFormats } from '../ui/format.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';
import { editionKey } from './edition-queries.js';
import { keptIn } from './kept.js';

/** Of what it is said: of a field, of a step, or of the whole. */
const subjectOf = ({ record, content }: EditionView, { field, action }: EditionComment, say: Say): string | null =>
  field === null ? action && say(`edition.action.${action}`) : placeInWords(record.kind, content, field, pageLanguage());

const Said = ({ comment, edition }: { comment: EditionComment; edition: EditionView }) => {
  const say = useSay();
  const { moment } = useFormats();
  const about = [say(`edition.comment.${comment.kind}`), subjectOf(edition, comment, say)].filter(Boolean).join(': ');
  return (
    <Box
      component="li"
      sx={{
        borderLeft: 3,
        borderColor: comment.action === 'request-changes' || comment.kind === 'reason' ? 'warning.main' : 'divider',
        pl: 1.5,
      }}
    >
      <Typography variant="caption" component="div" color="textSecondary">
        <strong>{comment.by.name}</strong> · <time dateTime={comment.at}>{moment(comment.at)}</time> · {about}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {comment.text}
      </Typography>
      {comment.visibility === 'internal' && (
        <Typography variant="caption" color="textSecondary">
          {say('edition.visibility.internal')}
        </Typography>
      )}
    </Box>
  );
};

export const commentInputId = 'comment-text';

type Unsent = Pick<EditionComment, 'text' | 'visibility'>;
const nothing: Unsent = { text: '', visibility: 'municipality' };
const isUnsent = ({ text, visibility }: Unsent): boolean => typeof text === 'string' && typeof visibility === 'string';

/** What somebody has typed outlives the page: the next step may lead away from it. */
const useUnsent = (editionId: string) => {
  const personId = useSession().session?.id ?? '';
  const kept = useMemo(() => keptIn(localStorage, `kommunalredaktion.comment.${personId}.${editionId}`, isUnsent), [personId, editionId]);
  const [unsent, setUnsent] = useState(() => kept.read() ?? nothing);
  const write = (next: Unsent) => {
    setUnsent(next);
    if (next.text.trim() === '') kept.forget();
    else kept.write(next);
  };
  return [unsent, write] as const;
};

const CommentForm = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const client = useQueryClient();
  const central = useSession().session?.central ?? false;
  const [unsent, setUnsent] = useUnsent(edition.id);
  const { text, visibility } = unsent;
  const { act, busy, problem } = useAct();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const result = await act<EditionView>(`/editions/${edition.id}/comments`, {
      body: { text: text.trim(), visibility },
      done: 'editions.comment.done',
      quiet: true,
    });
    if (!result) return;
    client.setQueryData(editionKey(edition.id), result.answer);
    setUnsent({ ...unsent, text: '' });
  };
  return (
    <Box component="form" onSubmit={(event) => void send(event)} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <TextField
        id={commentInputId}
        label={say('editions.comment.new')}
        value={text}
        onChange={(event) => setUnsent({ ...unsent, text: event.target.value })}
        multiline
        minRows={2}
        maxRows={10}
        fullWidth
      />
      {central && (
        <RadioGroup
          value={visibility}
          aria-label={say('editions.comment.visibility')}
          onChange={(_, next) => setUnsent({ ...unsent, visibility: next as EditionComment['visibility'] })}
        >
          {(['municipality', 'internal'] as const).map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" sx={{ py: 0.25 }} />}
              label={<Typography variant="body2">{say(`edition.visibility.${each}`)}</Typography>}
            />
          ))}
        </RadioGroup>
      )}
      <ProblemAlert problem={problem} />
      <Button type="submit" size="small" variant="outlined" loading={busy} disabled={text.trim() === ''}>
        {say('editions.comment.send')}
      </Button>
    </Box>
  );
};

export const Comments = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  return (
    <Box component="section" aria-labelledby="comments" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h2" id="comments">
        {say('editions.comments')}
      </Typography>
      {edition.comments.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('editions.comments.none')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {edition.comments.map((comment) => (
            <Said key={comment.id} comment={comment} edition={edition} />
          ))}
        </Box>
      )}
      <CommentForm key={edition.id} edition={edition} />
    </Box>
  );
};
