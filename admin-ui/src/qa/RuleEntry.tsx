// What does the catalogue say about one rule?
import { useState } from 'react';
import { Accordion, AccordionDetails, AccordionSummary, Box, Link, Typography } from '@mui/material';
import UnfoldIcon from '@mui/icons-material/ExpandMore';
import { Link as RouterLink } from 'react-router';
import { unsettledStates, type Example, type Rule } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { SeverityChip } from '../ui/Chips.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { listLink } from '../ui/list-link.js';
import type { RuleCounts } from './RuleCatalogue.js';
import { RuleExample } from './RuleExample.js';

const Examples = ({ rule, title, examples, passes }: { rule: Rule; title: string; examples: readonly Example[]; passes: boolean }) => (
  <Box component="section" sx={{ minWidth: 0 }}>
    <Typography variant="h3" sx={{ mb: 1 }}>{title}</Typography>
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {examples.map((example) => <RuleExample key={example.title} rule={rule} example={example} passes={passes} />)}
    </Box>
  </Box>
);

const parametersOf = (rule: Rule): string =>
  Object.entries(rule.parameters.parse({}) as Record<string, unknown>).map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(', ');

const Counts = ({ rule, counts }: { rule: Rule; counts: RuleCounts }) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Link component={RouterLink} to={listLink('findings', { rule: rule.id, state: unsettledStates })}>{say('rules.open', { n: number(counts.open), records: number(counts.records) })}</Link>
      <Link component={RouterLink} to={listLink('findings', { rule: rule.id, state: 'waived' })}>{say('rules.waived', { n: number(counts.waived) })}</Link>
    </Box>
  );
};

const Details = ({ rule, counts }: { rule: Rule; counts: RuleCounts | undefined }) => {
  const say = useSay();
  return (
    <>
      <Facts facts={[
        ['rules.why', say(`qa.${rule.id}.why`)], ['rules.fix', say(`qa.${rule.id}.fix`)], ['rules.source', say(rule.source)],
        ['rules.severity', say(`finding.severity.${rule.severity}.help`)], ['rules.parameters', parametersOf(rule)], ['rules.version', rule.version],
        ['rules.findings', counts && <Counts key="counts" rule={rule} counts={counts} />],
      ]} />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, mt: 3 }}>
        <Examples rule={rule} title={say('rules.fails')} examples={rule.examples.fails} passes={false} />
        <Examples rule={rule} title={say('rules.passes')} examples={rule.examples.passes} passes />
      </Box>
    </>
  );
};

export const RuleEntry = ({ rule, counts, unfolded }: { rule: Rule; counts: RuleCounts | undefined; unfolded: boolean }) => {
  const say = useSay();
  const { number } = useFormats();
  const [open, setOpen] = useState(unfolded);
  return (
    <Accordion id={`rule-${rule.id}`} variant="outlined" disableGutters expanded={open} onChange={(_event, now) => setOpen(now)} slotProps={{ transition: { unmountOnExit: true, timeout: 0 }, heading: { component: 'h2' } }}
      sx={{ scrollMarginTop: 72, '&::before': { display: 'none' }, '&&': { borderRadius: 1 } }}>
      <AccordionSummary expandIcon={<UnfoldIcon />} aria-controls={`rule-${rule.id}-details`} sx={{ '& .MuiAccordionSummary-content': { flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 } }}>
        <Box component="span" sx={{ fontFamily: 'monospace', color: 'text.secondary', fontSize: '0.875rem' }}>{rule.id}</Box>
        <Box component="span" sx={{ fontWeight: 650, flex: '1 1 220px' }}>{say(`qa.${rule.id}.title`)}</Box>
        <SeverityChip severity={rule.severity} />
        {counts && <Box component="span" sx={{ minWidth: 96, textAlign: 'right', color: 'text.secondary', fontSize: '0.875rem', pr: 1 }}>{say('rules.open.short', { n: number(counts.open) })}</Box>}
      </AccordionSummary>
      <AccordionDetails id={`rule-${rule.id}-details`}><Details rule={rule} counts={counts} /></AccordionDetails>
    </Accordion>
  );
};
