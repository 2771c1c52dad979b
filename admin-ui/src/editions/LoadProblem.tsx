// What is said when a page's content cannot be had?
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { HttpError } from '../app/api.js';
import { useSay } from '../app/say.js';
import { Page } from '../ui/Page.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';

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
      {error instanceof HttpError ? <ProblemAlert problem={error} /> : error.message}
    </Page>
  );
};
