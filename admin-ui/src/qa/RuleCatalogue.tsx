// Which rules are there, why, and how many texts do they catch?
import { useEffect } from 'react';
import { Box, Button, Typography } from '@mui/material';
import RunIcon from '@mui/icons-material/PlayArrowOutlined';
import { useGetList, useLocation, useRedirect } from 'react-admin';
import { rules, setRules, type TaskView, type RuleView } from '@kommunalredaktion/shared';
import type { ListMeta } from '../app/dataProvider.js';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { AsOf } from '../ui/AsOf.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { useAct } from '../ui/useAct.js';
import { RuleEntry } from './RuleEntry.js';
import type { AnyRule } from './rule-setting.js';

const RunButton = () => {
  const say = useSay();
  const redirect = useRedirect();
  const { act, busy } = useAct();
  const run = async () => {
    const started = await act<TaskView>('/rules/runs');
    if (started) redirect(`/tasks/${started.answer.id}/show`);
  };
  return (
    <Button variant="contained" startIcon={<RunIcon />} loading={busy} onClick={() => void run()}>
      {say('rules.run')}
    </Button>
  );
};

/** The rule named in the address is unfolded and brought into view. */
const useNamedRule = (): string => {
  const { hash } = useLocation();
  const named = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (named) document.getElementById(`rule-${named}`)?.scrollIntoView({ block: 'start' });
  }, [named]);
  return named;
};

const groups: readonly (readonly [heading: string, rules: readonly AnyRule[]])[] = [
  ['rules.of-one-text', rules],
  ['rules.across', setRules],
];

export const RuleCatalogue = () => {
  const say = useSay();
  const named = useNamedRule();
  const { session } = useSession();
  const { data: views = [], meta, error } = useGetList<RuleView>('rules', { pagination: { page: 1, perPage: 100 } });
  const asOf = (meta as ListMeta | undefined)?.asOf;
  return (
    <Page
      title={say('app.menu.rules')}
      maxWidth={1040}
      actions={session?.permissions.includes('rule.run') && <RunButton />}
      lead={
        <>
          <Typography>{say('rules.lead', { n: rules.length + setRules.length })}</Typography>
          <AsOf at={asOf} />
        </>
      }
    >
      <Box sx={{ '&:not(:empty)': { mb: 2 } }}>
        <LoadAlert error={error} />
      </Box>
      {groups.map(([heading, some]) => (
        <Box component="section" key={heading} aria-labelledby={heading} sx={{ display: 'grid', gap: 1, mb: 3 }}>
          <Typography variant="h2" id={heading}>
            {say(heading, { n: some.length })}
          </Typography>
          {some.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} view={views.find(({ id }) => id === rule.id)} unfolded={rule.id === named} />
          ))}
        </Box>
      ))}
    </Page>
  );
};
