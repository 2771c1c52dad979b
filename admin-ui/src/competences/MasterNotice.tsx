// Has the service changed under this supplement? Said on its page for as long as nobody has looked.
import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { useSay } from '../app/say.js';
import { isGone, masterLink, useMasterComparison, usePartNames } from './competence-queries.js';

export const MasterNotice = ({ supplementId }: { supplementId: string }) => {
  const say = useSay();
  const { data } = useMasterComparison(supplementId);
  const parts = usePartNames(data?.changed ?? []);
  if (!data || (data.changed.length === 0 && !isGone(data))) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {isGone(data) ? say('competences.master.notice.gone') : say('competences.master.notice', { parts })}
      <Box sx={{ mt: 1 }}>
        <Button color="inherit" size="small" variant="outlined" component={Link} to={masterLink(supplementId)}>
          {say('competences.master.compare')}
        </Button>
      </Box>
    </Alert>
  );
};
