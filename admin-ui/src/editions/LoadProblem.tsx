// What is said when a page's content cannot be had?
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useSay } from '../app/say.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';

export const LoadProblem = ({ error }: { error: Error }) => {
  const say = useSay();
  return (
    <Page
      title={say('editions.not-shown')}
      actions={
        <Button component={Link} to="/">
          {say('app.to-start')}
        </Button>
      }
    >
      <LoadAlert error={error} />
    </Page>
  );
};
