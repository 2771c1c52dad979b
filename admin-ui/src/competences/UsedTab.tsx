// Where is this record used? Whoever changes it sees here whom it concerns.
import { Box, Card, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RecordView, Use, UsedByView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';
import { Waiting } from '../ui/Waiting.js';
import { useUsedBy } from './competence-queries.js';

const ways = ['supplements', 'competences', 'children'] as const satisfies readonly (keyof UsedByView)[];

/** Others may be named here that only the centre and their own people can open. */
const useMayOpen = (): ((administration: { readonly id: string }) => boolean) => {
  const { session } = useSession();
  return ({ id }) => session?.central === true || (session?.administrations ?? []).some((own) => own.id === id);
};

const UseCard = ({ way, use: { count, first }, all }: { way: (typeof ways)[number]; use: Use; all: string }) => {
  const say = useSay();
  const mayOpen = useMayOpen();
  const { number } = useFormats();
  return (
    <Card component="section" aria-labelledby={`used-${way}`} sx={{ p: 2 }}>
      <Typography variant="h2" id={`used-${way}`} sx={{ mb: 1 }}>
        {say(`competences.used.${way}`)} ({number(count)})
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {first.map(({ id, title, administration }) => (
          <li key={id}>
            {mayOpen(administration) ? <Link to={`/records/${id}/show`}>{title}</Link> : title}{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              {administration.name}
            </Typography>
          </li>
        ))}
      </Box>
      {count > first.length && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link to={all}>{say('competences.used.all', { n: number(count) })}</Link>
        </Typography>
      )}
    </Card>
  );
};

export const UsedTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const { data } = useUsedBy(record.id);
  if (!data) return <Waiting />;
  const used = ways.filter((way) => data[way].count > 0);
  if (used.length === 0) return <EmptyNote title={say('competences.used.none')}>{say('competences.used.none.lead')}</EmptyNote>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {used.map((way) => (
        <UseCard
          key={way}
          way={way}
          use={data[way]}
          all={way === 'competences' ? `/records/${record.id}/show?view=responsible` : data[way].link}
        />
      ))}
    </Box>
  );
};
