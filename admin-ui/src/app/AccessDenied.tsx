// What does somebody see at a room that their roles do not open?
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { Page } from '../ui/Page.js';
import { useSay } from './say.js';

export const AccessDenied = () => {
  const say = useSay();
  return (
    <Page title={say('app.access-denied')} lead={say('app.access-denied.lead')}>
      <Button variant="contained" component={Link} to="/">
        {say('app.to-start')}
      </Button>
    </Page>
  );
};
