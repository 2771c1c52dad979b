// What does somebody see at an address that leads nowhere?
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { Page } from '../ui/Page.js';
import { useSay } from './say.js';

export const NotFound = () => {
  const say = useSay();
  return (
    <Page title={say('app.not-found')} lead={say('app.not-found.lead')}>
      <Button variant="contained" component={Link} to="/">
        {say('app.to-start')}
      </Button>
    </Page>
  );
};
