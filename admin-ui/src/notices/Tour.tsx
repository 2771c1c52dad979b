// What would a newcomer look at in ten minutes? The story of the demonstration, step by step, on the start page of a rehearsal system.
import Check from '@mui/icons-material/Check';
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { useGetOne, useLocale, useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { TourStep, TourView } from '@kommunalredaktion/shared';
import { authProvider, logIn } from '../app/authProvider.js';
import { useLoginInfo } from '../app/login-info.js';
import { useSay } from '../app/say.js';
import { unseen } from '../ui/unseen.js';

interface Walk {
  readonly visited: readonly string[];
  readonly folded: boolean;
}
const untouched: Walk = { visited: [], folded: false };

/** In a rehearsal the accounts are invented and their password is known. The page begins anew, so that nothing of the one is shown to the other. */
const useBecome = (name: string | undefined): (() => Promise<void>) | undefined => {
  const info = useLoginInfo();
  const account = info?.accounts.find((each) => each.name === name);
  const password = info?.password;
  if (!account || !password) return undefined;
  return async () => {
    await authProvider.logout({});
    await logIn(account.email, password);
    window.location.assign('/');
  };
};

const OtherPerson = ({ name, role }: NonNullable<TourStep['account']>) => {
  const say = useSay();
  const become = useBecome(name);
  const words = say('tour.as', { name, role: say(`role.${role}`) });
  if (!become)
    return (
      <Typography variant="caption" component="p" color="textSecondary">
        {words}
      </Typography>
    );
  return (
    <Link
      component="button"
      type="button"
      underline="always"
      onClick={() => void become()}
      sx={{ fontSize: '0.8125rem', textAlign: 'left', py: 0.25 }}
    >
      {words}
    </Link>
  );
};

const Mark = ({ number, visited }: { number: number; visited: boolean }) => {
  const say = useSay();
  return (
    <Box
      component="span"
      sx={{
        flex: 'none',
        position: 'relative',
        width: 28,
        height: 28,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontSize: '0.875rem',
        fontWeight: 650,
        fontVariantNumeric: 'tabular-nums',
        bgcolor: visited ? 'success.light' : 'warning.light',
        color: visited ? 'success.dark' : 'warning.dark',
      }}
    >
      {visited ? <Check sx={{ fontSize: 18 }} /> : <span aria-hidden="true">{number}</span>}
      <span style={unseen}>{say(visited ? 'tour.step.visited' : 'tour.step', { n: number })}</span>
    </Box>
  );
};

const Step = ({
  step: { title, text, link, account },
  number,
  visited,
  onVisit,
}: {
  step: TourStep;
  number: number;
  visited: boolean;
  onVisit: () => void;
}) => {
  const language = useLocale() === 'en' ? 'en' : 'de';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Mark number={number} visited={visited} />
      <Box sx={{ minWidth: 0, pt: '2px' }}>
        {link === null ? (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {title[language]}
          </Typography>
        ) : (
          <Link component={RouterLink} to={link} onClick={onVisit} underline="always" sx={{ fontSize: '0.9375rem', fontWeight: 600 }}>
            {title[language]}
          </Link>
        )}
        <Typography variant="body2">{text[language]}</Typography>
        {account && <OtherPerson {...account} />}
      </Box>
    </Box>
  );
};

const Story = ({ steps }: TourView) => {
  const say = useSay();
  const [{ visited, folded }, keep] = useStore<Walk>('tour', untouched);
  const seen = steps.filter(({ key }) => visited.includes(key)).length;
  return (
    <Card component="section" aria-labelledby="tour" sx={{ mb: 4, borderColor: 'warning.main' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 0.5,
          px: 2,
          py: 1,
          bgcolor: 'warning.light',
          color: 'warning.dark',
        }}
      >
        <Typography variant="h2" id="tour">
          {say('tour.title')}
        </Typography>
        <Typography component="span" variant="body2" sx={{ flex: 1, minWidth: 'max-content' }}>
          {say('tour.progress', { n: seen, all: steps.length })}
        </Typography>
        <Button
          size="small"
          color="inherit"
          aria-expanded={!folded}
          aria-controls="tour-steps"
          onClick={() => keep({ visited, folded: !folded })}
        >
          {say(folded ? 'tour.unfold' : 'tour.fold')}
        </Button>
      </Box>
      <Box id="tour-steps" hidden={folded} sx={{ p: 2 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {say('tour.lead')}
        </Typography>
        <Box
          component="ol"
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            display: 'grid',
            columnGap: 3,
            rowGap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))',
          }}
        >
          {steps.map((step, index) => (
            <Step
              key={step.key}
              step={step}
              number={index + 1}
              visited={visited.includes(step.key)}
              onVisit={() => keep({ visited: [...new Set([...visited, step.key])], folded })}
            />
          ))}
        </Box>
      </Box>
    </Card>
  );
};

/** Elsewhere than in a rehearsal nothing is asked for, and nothing is there. */
export const Tour = () => {
  const rehearsal = useLoginInfo()?.rehearsal === true;
  const { data } = useGetOne<TourView & { id: string }>('tour', { id: '' }, { enabled: rehearsal, retry: false });
  return data && data.steps.length > 0 ? <Story steps={data.steps} /> : null;
};
