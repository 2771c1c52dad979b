// What is said when something cannot be loaded, and how is it asked for again?
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { HttpError } from '../app/api.js';
import { useSay } from '../app/say.js';
import { ProblemAlert } from './ProblemAlert.js';

/** Nobody is refused by asking again what failed by chance; a "no" stays one. */
const mayPass = ({ status }: HttpError): boolean => status === 0 || status >= 500;

/** `error` as a query has it; all that failed on this page is asked for again together. */
export const LoadAlert = ({ error }: { error: Error | null }) => {
  const say = useSay();
  const queries = useQueryClient();
  if (!error) return null;
  if (!(error instanceof HttpError)) throw error;
  const again = () => void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  return (
    <ProblemAlert problem={error}>
      {mayPass(error) && (
        <Button color="inherit" variant="outlined" size="small" onClick={again} sx={{ display: 'block', mt: 1 }}>
          {say('ui.load-again')}
        </Button>
      )}
    </ProblemAlert>
  );
};
