// What does the catalogue say about one rule?
import { useState, type ReactNode } from 'react';
import { Accordion, AccordionDetails, AccordionSummary, Box, Link, Typography } from '@mui/material';
import UnfoldIcon from '@mui/icons-material/ExpandMore';
import { Link as RouterLink } from 'react-router';
import { unsettledStates, type Rule, type RuleView, type SetRule } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { SeverityChip, ToneChip } from '../ui/Chips.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { listLink } from '../ui/list-link.js';
import { isAdjusted, settingOf, type AnyRule } from './rule-setting.js';
import { RuleExample } from './RuleExample.js';
import { RuleSettings } from './RuleSettings.js';

const Examples = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ minWidth: 0 }}>
    <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
      {title}
    </Typography>
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {children}
    </Box>
  </Box>
);

/** What is found across records is told in a sentence: no single text shows it. */
const Told = ({ words }: { words: string }) => (
  <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, p: 1.5 }}>
    {words}
  </Box>
);

const isAcross = (rule: AnyRule): rule is SetRule => !('check' in rule);

const ExamplesOf = ({ rule, passes }: { rule: AnyRule; passes: boolean }) => {
  const say = useSay();
  if (isAcross(rule)) return (passes ? rule.examples.spares : rule.examples.finds).map((key) => <Told key={key} words={say(key)} />);
  return (passes ? rule.examples.passes : rule.examples.fails).map((example) => (
    <RuleExample key={example.title} rule={rule satisfies Rule} example={example} passes={passes} />
  ));
};

const Counts = ({ rule, counts }: { rule: AnyRule; counts: RuleView }) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Link component={RouterLink} to={listLink('findings', { rule: rule.id, state: unsettledStates })}>
        {say('rules.open', { n: number(counts.open), records: number(counts.records) })}
      </Link>
      <Link component={RouterLink} to={listLink('findings', { rule: rule.id, state: 'waived' })}>
        {say('rules.waived', { n: number(counts.waived) })}
      </Link>
    </Box>
  );
};

const Details = ({ rule, view }: { rule: AnyRule; view: RuleView | undefined }) => {
  const say = useSay();
  return (
    <>
      <Facts
        facts={[
          ['rules.why', say(`qa.${rule.id}.why`)],
          ['rules.fix', say(`qa.${rule.id}.fix`)],
          ['rules.source', say(rule.source)],
          ['rules.severity', say(`finding.severity.${settingOf(rule, view).severity ?? rule.severity}.help`)],
          ['rules.version', rule.version],
          ['rules.findings', view && <Counts key="counts" rule={rule} counts={view} />],
        ]}
      />
      {view && <RuleSettings rule={rule} view={view} />}
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, mt: 3 }}>
        <Examples title={say('rules.fails')}>
          <ExamplesOf rule={rule} passes={false} />
        </Examples>
        <Examples title={say('rules.passes')}>
          <ExamplesOf rule={rule} passes />
        </Examples>
      </Box>
    </>
  );
};

/** For how much it counts, and whether somebody has set it otherwise than it is shipped. */
const State = ({ rule, view }: { rule: AnyRule; view: RuleView | undefined }) => {
  const say = useSay();
  const setting = settingOf(rule, view);
  if (!setting.isOn) return <ToneChip tone="secondary" label={say('rules.off')} />;
  return (
    <>
      {isAdjusted(rule, setting) && <ToneChip tone="info" label={say('rules.adjusted')} />}
      <SeverityChip severity={setting.severity ?? rule.severity} />
    </>
  );
};

export const RuleEntry = ({ rule, view, unfolded }: { rule: AnyRule; view: RuleView | undefined; unfolded: boolean }) => {
  const say = useSay();
  const { number } = useFormats();
  const [open, setOpen] = useState(unfolded);
  return (
    <Accordion
      id={`rule-${rule.id}`}
      variant="outlined"
      disableGutters
      expanded={open}
      onChange={(_event, now) => setOpen(now)}
      slotProps={{ transition: { unmountOnExit: true, timeout: 0 }, heading: { component: 'h3' } }}
      sx={{ scrollMarginTop: 72, '&::before': { display: 'none' }, '&&': { borderRadius: 1 } }}
    >
      <AccordionSummary
        expandIcon={<UnfoldIcon />}
        aria-controls={`rule-${rule.id}-details`}
        sx={{ '& .MuiAccordionSummary-content': { flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 } }}
      >
        <Box component="span" sx={{ fontFamily: 'monospace', color: 'text.secondary', fontSize: '0.875rem' }}>
          {rule.id}
        </Box>
        <Box component="span" sx={{ fontWeight: 650, flex: '1 1 220px' }}>
          {say(`qa.${rule.id}.title`)}
        </Box>
        <State rule={rule} view={view} />
        {view && (
          <Box component="span" sx={{ minWidth: 96, textAlign: 'right', color: 'text.secondary', fontSize: '0.875rem', pr: 1 }}>
            {say('rules.open.short', { n: number(view.open) })}
          </Box>
        )}
      </AccordionSummary>
      <AccordionDetails id={`rule-${rule.id}-details`}>
        <Details rule={rule} view={view} />
      </AccordionDetails>
    </Accordion>
  );
};
