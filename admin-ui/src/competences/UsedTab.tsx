// Where is this record used? Whoever changes it sees here whom it concerns.
import { Box, Card, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RecordView, Use, UsedByView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';
import { Waiting } from '../ui/Waiting.js';
import { useUsedBy } from './competence-queries.js';

const ways = ['supplements', 'competences', 'children'] as const satisfies readonly (keyof UsedByView)[];

const UseCard = ({ way, use: { count, first, link } }: { way: (typeof ways)[number]; use: Use }) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <Card component="section" aria-labelledby={`used-${way}`} sx={{ p: 2 }}>
      <Typography variant="h2" id={`used-${way}`} sx={{ mb: 1 }}>{say(`competences.used.${way}`)} ({number(count)})</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {first.map(({ id, title, administration }) => <li key={id}><Link to={`/records/${id}/show`}>{title}</Link> <Typography component="span" variant="body2" color="textSecondary">{administration.name}</Typography></li>)}
      </Box>
      {count > first.length && <Typography variant="body2" sx={{ mt: 1 }}><Link to={link}>{say('competences.used.all', { n: number(count) })}</Link></Typography>}
    </Card>
  );
};

export const UsedTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { data } = useUsedBy(record.id);
  if (!data) return <Waiting />;
  const used = ways.filter((way) => data[way].count > 0);
  if (used.length === 0) return <EmptyNote title={say('competences.used.none')}>{say('competences.used.none.lead')}</EmptyNote>;
  return <Box sx={{ display: 'grid', gap: 2 }}>{used.map((way) => <UseCard key={way} way={way} use={data[way]} />)}</Box>;
};
