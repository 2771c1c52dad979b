// Is what was typed safe? One line that says it in words, and is read out when it changes.
import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import OfflineIcon from '@mui/icons-material/CloudOffOutlined';
import UnsavedIcon from '@mui/icons-material/EditOutlined';
import { Box, Typography } from '@mui/material';
import { useSay } from '../../app/say.js';
import { useFormats } from '../../ui/format.js';
import type { DraftState, SaveStatus as Status } from './draft-state.js';

const look: Readonly<Record<Status, { readonly Icon: typeof SavedIcon; readonly colour: string }>> = {
  saved: { Icon: SavedIcon, colour: 'success.main' },
  unsaved: { Icon: UnsavedIcon, colour: 'text.secondary' },
  saving: { Icon: SavedIcon, colour: 'text.secondary' },
  retrying: { Icon: OfflineIcon, colour: 'warning.main' },
  refused: { Icon: OfflineIcon, colour: 'error.main' },
  conflict: { Icon: OfflineIcon, colour: 'warning.main' },
};

export const SaveStatus = ({ state: { status, savedAt, because, edition } }: { state: DraftState }) => {
  const say = useSay();
  const { clock, moment } = useFormats();
  const { Icon, colour } = look[status];
  const text =
    status !== 'saved'
      ? say(`editions.save.${status}`)
      : savedAt === null
        ? say('editions.save.before', { at: moment(edition.updatedAt) })
        : say('editions.save.saved', { time: clock(savedAt) });
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: colour }}>
      <Icon fontSize="small" aria-hidden sx={{ mt: '1px' }} />
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {text}
        {because !== null && (
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {because}
          </Typography>
        )}
      </Typography>
    </Box>
  );
};
