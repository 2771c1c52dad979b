// What does a supplement say beside the text that it adds to? Left the service, right the place, part by part.
import { Box, Typography } from '@mui/material';
import { kinds, moduleRightOf, type Content, type Field } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { ToneChip } from '../ui/Chips.js';
import { ContentView } from '../ui/fields/view/ContentView.js';
import { isEmpty, ValueView } from '../ui/fields/view/ValueView.js';
import { useMasterOf, type Master } from '../ui/fields/supplement/master.js';

const tones = { locked: 'error', supplement: 'info', own: 'success' } as const;
const parts = kinds.supplement.fields.filter(({ name }) => moduleRightOf(name) !== undefined);

const Side = ({ name, field, value, tone }: { name: string; field: Field; value: unknown; tone: string }) => {
  const say = useSay();
  return (
    <Box sx={{ borderLeft: 4, borderColor: `${tone}.main`, pl: 1.5, minWidth: 0 }}>
      <Typography variant="caption" component="div" color="textSecondary">
        {name}
      </Typography>
      {isEmpty(value) ? (
        <Typography color="textSecondary">{say('comparison.empty')}</Typography>
      ) : (
        <ValueView field={field} value={value} />
      )}
    </Box>
  );
};

const PartRow = ({
  field,
  master,
  content,
  owner,
}: {
  field: Field;
  master: Master | null | undefined;
  content: Content;
  owner: string;
}) => {
  const say = useSay();
  const right = moduleRightOf(field.name) ?? 'supplement';
  return (
    <section aria-labelledby={`beside-${field.name}`}>
      <Typography variant="h2" id={`beside-${field.name}`} sx={{ mb: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {say(field.label)} <ToneChip tone={tones[right]} label={say(`records.supplement.${right}`)} />
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        {master && <Side name={master.owner} field={field} value={master.content[field.name]} tone="secondary" />}
        <Side name={owner} field={field} value={content[field.name]} tone={tones[right]} />
      </Box>
    </section>
  );
};

export const SupplementText = ({ content, owner }: { content: Content; owner: string }) => {
  const say = useSay();
  const master = useMasterOf(content['service']);
  const said = parts.filter(({ name }) => !isEmpty(content[name]));
  const rest = Object.fromEntries(
    Object.entries(content).filter(([name]) => moduleRightOf(name) === undefined && !name.startsWith('service')),
  );
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {Object.keys(rest).some((name) => name !== 'masterEdition') && <ContentView kind="supplement" content={rest} />}
      {said.length === 0 && <Typography color="textSecondary">{say('records.supplement.nothing')}</Typography>}
      {said.map((field) => (
        <PartRow key={field.name} field={field} master={master} content={content} owner={owner} />
      ))}
    </Box>
  );
};
