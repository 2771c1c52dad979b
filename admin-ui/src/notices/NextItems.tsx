// Which items come next, oldest first?
import { Card, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { BoardView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';

export const NextItems = ({ items }: { items: BoardView['next'] }) => {
  const say = useSay();
  const { ago, moment } = useFormats();
  return (
    <section aria-labelledby="board-next">
      <Typography variant="h2" id="board-next" sx={{ mb: 1.5 }}>
        {say('board.next')}
      </Typography>
      <Card>
        {items.length === 0 ? (
          <EmptyNote title={say('board.next.none')}>{say('board.next.none.lead')}</EmptyNote>
        ) : (
          <List disablePadding>
            {items.map(({ title, subtitle, link, since }) => (
              <ListItem key={link} disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
                <ListItemButton component={Link} to={link} sx={{ px: 2, py: 1, gap: 2 }}>
                  <ListItemText primary={title} secondary={subtitle} slotProps={{ primary: { sx: { fontWeight: 600 } } }} />
                  <Typography
                    component="time"
                    dateTime={since}
                    title={moment(since)}
                    variant="caption"
                    color="textSecondary"
                    sx={{ whiteSpace: 'nowrap' }}
                  >
                    {ago(since)}
                  </Typography>
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        )}
      </Card>
    </section>
  );
};
