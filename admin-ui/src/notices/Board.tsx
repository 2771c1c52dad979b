// What waits for me today?
import { Box, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import type { BoardView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { AsOf } from '../ui/AsOf.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { BoardCard } from './BoardCard.js';
import { NextItems } from './NextItems.js';
import { Tour } from './Tour.js';

const Cards = ({ cards }: Pick<BoardView, 'cards'>) => {
  const say = useSay();
  const waiting = cards.filter(({ count }) => count > 0);
  const settled = cards.filter(({ count }) => count === 0);
  return (
    <section aria-labelledby="board-cards">
      <Typography variant="h2" id="board-cards" sx={{ mb: 1.5 }}>
        {say('board.waiting')}
      </Typography>
      {waiting.length === 0 && <EmptyNote title={say('board.nothing')}>{say('board.nothing.lead')}</EmptyNote>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
        }}
      >
        {waiting.map((card) => (
          <BoardCard key={card.key} card={card} />
        ))}
      </Box>
      {settled.length > 0 && (
        <Typography color="textSecondary" variant="body2" sx={{ mt: 2 }}>
          {say('board.settled', { list: settled.map(({ key }) => say(`board.${key}`)).join(' · ') })}
        </Typography>
      )}
    </section>
  );
};

export const Board = () => {
  const say = useSay();
  const { session } = useSession();
  const { data, error, isPending } = useGetOne<BoardView & { id: string }>('board', { id: '' });
  return (
    <Page title={say('board.title', { name: session?.name ?? '' })} lead={<AsOf at={data?.asOf} />} maxWidth={1200}>
      <Tour />
      <LoadAlert error={error} />
      {isPending && <Waiting />}
      {data && (
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } }}>
          <Cards cards={data.cards} />
          <NextItems items={data.next} />
        </Box>
      )}
    </Page>
  );
};
