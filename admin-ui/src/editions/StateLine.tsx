// In which state is this edition, in words, and who has the ball?
import { Box, Typography } from '@mui/material';
import { openStates, type EditionView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { EditionStateChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';

/** The sentence that says whose turn it is, as message key and parameters. */
export const ballOf = (edition: EditionView, me: string | undefined): { key: string; params: Record<string, string> } => {
  const { state, mayEdit, claimedBy, requiredApprovals, approvals, administration } = edition;
  const params = { administration: administration.name, name: claimedBy?.name ?? '' };
  if (state === 'draft' || state === 'changes-requested') return { key: `editions.ball.${state}.${mayEdit ? 'me' : 'others'}`, params };
  if (state !== 'in-review') return { key: `editions.ball.${state}`, params };
  if (claimedBy) return { key: claimedBy.id === me ? 'editions.ball.claimed.me' : 'editions.ball.claimed', params };
  const missing = requiredApprovals.filter((kind) => !approvals.some((given) => given.valid && given.kind === kind));
  return { key: `editions.ball.in-review.${missing.length === 2 ? 'both' : (missing[0] ?? 'methodical')}`, params };
};

export const StateLine = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const { moment, ago } = useFormats();
  const { key, params } = ballOf(edition, useSession().session?.id);
  return (
    <Box>
      <EditionStateChip state={edition.state} />
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {say(key, params)}
      </Typography>
      {edition.submittedAt !== null && edition.state === 'in-review' && (
        <Typography variant="body2" color="textSecondary">
          {say('editions.submitted', { ago: ago(edition.submittedAt) })}
        </Typography>
      )}
      {edition.publishedAt !== null && (
        <Typography variant="body2" color="textSecondary">
          {say('editions.published', { at: moment(edition.publishedAt), by: edition.publishedBy?.name ?? '–' })}
        </Typography>
      )}
      {edition.secondLookDue !== null && edition.secondLookResult === null && (
        <Typography variant="body2" sx={{ color: 'warning.dark' }}>
          {say('editions.second-look-due', { at: moment(edition.secondLookDue) })}
        </Typography>
      )}
      {edition.secondLookResult !== null && (
        <Typography variant="body2" color="textSecondary">
          {say(`editions.second-look.${edition.secondLookResult}`)}
        </Typography>
      )}
    </Box>
  );
};

/** Which approvals are wanted, and which are there. */
export const Approvals = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const { moment } = useFormats();
  // An edition that is out without an approval was published urgently; nothing is missing there any more.
  const isOpen = (openStates as readonly string[]).includes(edition.state);
  const shown = edition.requiredApprovals.filter((kind) => isOpen || edition.approvals.some((given) => given.valid && given.kind === kind));
  if (shown.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {shown.map((kind) => {
        const given = edition.approvals.find((approval) => approval.kind === kind && approval.valid);
        const lapsed = edition.approvals.find((approval) => approval.kind === kind && !approval.valid);
        return (
          <Typography component="li" variant="body2" key={kind}>
            <strong>{say(`edition.approval.${kind}`)}</strong>:{' '}
            {given ? say('editions.approval.given', { name: given.by.name, at: moment(given.at) }) : say('editions.approval.missing')}
            {!given && lapsed && ` ${say('editions.approval.lapsed', { name: lapsed.by.name })}`}
          </Typography>
        );
      })}
    </Box>
  );
};
