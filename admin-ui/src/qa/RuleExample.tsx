// What does an example of a rule look like, and what does the rule say about it?
import { Alert, Box, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { factsOf, judge, type Example, type Rule } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';
import { contentLines, type ContentLine } from './content-lines.js';

const Lines = ({ lines }: { lines: readonly ContentLine[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(120px, 2fr) minmax(0, 3fr)' },
      columnGap: 1.5,
      rowGap: 0.25,
      fontSize: '0.875rem',
    }}
  >
    {lines.map(({ group, place, text }, at) => (
      <Box key={`${place} ${at}`} sx={{ display: 'contents' }}>
        {group !== '' && group !== lines[at - 1]?.group && (
          <Box component="dt" sx={{ gridColumn: '1 / -1', mt: 0.5, fontWeight: 600 }}>
            {group}
          </Box>
        )}
        <Box component="dt" sx={{ color: 'text.secondary', pl: group === '' ? 0 : 1 }}>
          {place}
        </Box>
        <Box
          component="dd"
          sx={{
            m: 0,
            pl: { xs: group === '' ? 0 : 1, sm: 0 },
            overflowWrap: 'anywhere',
            whiteSpace: 'pre-wrap',
            fontFamily: text.includes('<') ? 'monospace' : 'inherit',
          }}
        >
          {text}
        </Box>
      </Box>
    ))}
  </Box>
);

/** The facts that the example sets itself; the others are the same everywhere. */
const useFactLines = ({ facts = {} }: Example): ContentLine[] => {
  const say = useSay();
  const { day } = useFormats();
  const line = (key: string, text: string | false | null | undefined): ContentLine[] =>
    text ? [{ group: '', place: say(key), text }] : [];
  return [
    ...line('rules.fact.changed-at', facts.changedAt && day(facts.changedAt)),
    ...line('rules.fact.assured-at', facts.assuredAt && day(facts.assuredAt)),
    ...line('rules.fact.today', (facts.changedAt ?? facts.assuredAt ?? facts.today) && day(factsOf({ facts }).today)),
    ...line('rules.fact.state', facts.isLive === false && say('edition.state.draft')),
    ...line('rules.fact.removed', facts.removedHtml?.join(' ')),
  ];
};

export const RuleExample = ({ rule, example, passes }: { rule: Rule; example: Example; passes: boolean }) => {
  const say = useSay();
  const language = useLocale() === 'en' ? 'en' : 'de';
  const kind = example.kind ?? rule.kinds[0] ?? 'organisational-unit';
  const above = (example.facts?.parents ?? []).flatMap((parent) =>
    contentLines(kind, parent, language).map((line) => ({
      ...line,
      group: [say('rules.fact.parent'), line.group].filter(Boolean).join(' › '),
    })),
  );
  const lines = [...contentLines(kind, example.content, language), ...above, ...useFactLines(example)];
  const found = passes
    ? []
    : judge(kind, { content: example.content, facts: factsOf(example) }).findings.filter((finding) => finding.rule === rule.id);
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, p: 1.5 }}>
      <Typography variant="h3" component="h5" sx={{ mb: 0.5 }}>
        {say(example.title)}
      </Typography>
      <Lines lines={lines} />
      {found.map(({ message, params, field }) => (
        <Alert key={message + field} severity="warning" sx={{ mt: 1, py: 0 }}>
          {say(message, params)}
        </Alert>
      ))}
    </Box>
  );
};
