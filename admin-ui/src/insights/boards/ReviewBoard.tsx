// How long does what was submitted wait for its review?
import { Card, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { ReviewBoard as View } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { useFormats } from '../../ui/format.js';
import { BarChart } from './BarChart.js';
import { BigFigure, Charts, FigureRow } from './BigFigure.js';

const Longest = ({ longest }: Pick<View, 'longest'>) => {
  const say = useSay();
  const { ago, moment } = useFormats();
  return (
    <Card component="section" aria-labelledby="longest">
      <Typography variant="h2" id="longest" sx={{ p: 2, pb: 0 }}>
        {say('insights.review.longest')}
      </Typography>
      <List>
        {longest.map(({ title, administration, submittedAt, link }) => (
          <ListItem key={link} disablePadding>
            <ListItemButton component={Link} to={link} sx={{ gap: 2 }}>
              <ListItemText primary={title} secondary={administration.name} />
              <Typography
                component="time"
                dateTime={submittedAt}
                title={moment(submittedAt)}
                variant="caption"
                color="textSecondary"
                sx={{ whiteSpace: 'nowrap' }}
              >
                {ago(submittedAt)}
              </Typography>
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Card>
  );
};

export const ReviewBoard = ({ board: { total, bands, byAdministration, longest } }: { board: View }) => {
  const say = useSay();
  if (total.count === 0) return <EmptyNote title={say('insights.review.none')}>{say('insights.review.none.lead')}</EmptyNote>;
  return (
    <>
      <FigureRow>
        <BigFigure figure={total} label={say('insights.review.total')} />
      </FigureRow>
      <Charts>
        <BarChart
          title={say('insights.review.bands')}
          heading={say('insights.review.waits')}
          bars={bands.map(({ band, ...figure }) => ({
            key: band,
            label: say(`insights.waiting.${band}`),
            tone: band === 'older' ? 'warning' : 'primary',
            ...figure,
          }))}
        />
        <Longest longest={longest} />
        <BarChart
          title={say('insights.review.by-administration')}
          heading={say('ui.administration')}
          bars={byAdministration.map(({ administration, ...figure }) => ({
            key: administration.id,
            label: administration.name,
            ...figure,
          }))}
        />
      </Charts>
    </>
  );
};
