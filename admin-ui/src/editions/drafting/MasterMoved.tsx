// Has the service changed since somebody last looked at this supplement beside it? Said until the writer says that both fit.
import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { masterLink } from '../../competences/competence-queries.js';
import { useSay } from '../../app/say.js';
import { useWatched } from '../../ui/fields/content-store.js';
import type { Master } from '../../ui/fields/supplement/master.js';
import type { OpenDraft } from './useDraft.js';

export const MasterMoved = ({ form, state: { edition }, master }: Pick<OpenDraft, 'form' | 'state'> & { master: Master | null }) => {
  const say = useSay();
  const seen = useWatched(form.content, (content) => content['masterEdition']);
  // Without a version the server has not seen the service yet; it takes the present one.
  if (form.kind !== 'supplement' || !master || typeof seen !== 'string' || seen === master.editionId) return null;
  const { id, liveEditionId } = edition.record;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {say('editions.master-moved', { owner: master.owner })}
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {liveEditionId !== null && (
          <Button color="inherit" size="small" variant="outlined" component={Link} to={masterLink(id)}>
            {say('competences.master.compare')}
          </Button>
        )}
        <Button color="inherit" size="small" variant="outlined" onClick={() => form.content.put('masterEdition', master.editionId)}>
          {say('editions.master-moved.fits')}
        </Button>
      </Box>
    </Alert>
  );
};
