// How is one figure of the start page shown? As a link to the list that it counts.
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { BoardView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';

type CardView = BoardView['cards'][number];
const colour: Readonly<Record<CardView['tone'], string>> = { calm: 'info.main', attention: 'warning.main', urgent: 'error.main' };

export const BoardCard = ({ card: { key, count, countIsExact, link, tone } }: { card: CardView }) => {
  const say = useSay();
  const { number } = useFormats();
  const figure = countIsExact ? number(count) : say('board.more-than', { n: number(count) });
  return (
    <Card
      component="li"
      sx={{
        position: 'relative',
        '&::before': { content: '""', position: 'absolute', insetBlock: 0, insetInlineStart: 0, width: 4, bgcolor: colour[tone] },
      }}
    >
      <CardActionArea
        component={Link}
        to={link}
        sx={{
          height: '100%',
          p: 2,
          pl: 2.5,
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
        }}
      >
        <Typography
          component="span"
          sx={{
            fontSize: countIsExact ? '2rem' : '1.5rem',
            fontWeight: 650,
            lineHeight: 1.15,
            fontVariantNumeric: 'tabular-nums',
            color: tone === 'calm' ? 'text.primary' : colour[tone],
          }}
        >
          {figure}
        </Typography>
        <Box component="span" sx={{ fontSize: '0.9375rem' }}>
          {say(`board.${key}`)}
        </Box>
        {tone === 'urgent' && (
          <Typography component="span" variant="caption" sx={{ color: 'error.main', fontWeight: 600 }}>
            {say('board.urgent')}
          </Typography>
        )}
      </CardActionArea>
    </Card>
  );
};
