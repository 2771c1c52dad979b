// How does the one figure look that sums up a board? Large, and a link to its list.
import { Box, Card, CardActionArea } from '@mui/material';
import { Link } from 'react-router';
import type { Figure } from '@kommunalredaktion/shared';
import { useFormats } from '../../ui/format.js';

export const BigFigure = ({ figure: { count, link }, label, tone }: { figure: Figure; label: string; tone?: 'error' | 'warning' }) => {
  const { number } = useFormats();
  return (
    <Card>
      <CardActionArea component={Link} to={link} sx={{ p: 2, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}>
        <Box
          component="span"
          sx={{
            fontSize: '2rem',
            fontWeight: 650,
            lineHeight: 1.15,
            fontVariantNumeric: 'tabular-nums',
            ...(tone && count > 0 && { color: `${tone}.main` }),
          }}
        >
          {number(count)}
        </Box>
        <span>{label}</span>
      </CardActionArea>
    </Card>
  );
};

export const FigureRow = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 1.5, mb: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))' }}>{children}</Box>
);
/** As many columns as there is room for, without holes. */
export const Charts = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ columnCount: { xs: 1, lg: 2 }, columnGap: 2, '& > *': { breakInside: 'avoid', mb: 2 } }}>{children}</Box>
);
