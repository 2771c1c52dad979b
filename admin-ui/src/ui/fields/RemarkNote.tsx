// What did a reviewer ask for at this field, when, and has it been changed since?
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import OpenIcon from '@mui/icons-material/CommentOutlined';
import { Box, Typography } from '@mui/material';
import type { FieldRemark } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useFormats } from '../format.js';

/** `place` is said where the remark does not stand beside its field. */
export const RemarkNote = ({ remark, place }: { remark: FieldRemark; place?: string }) => {
  const say = useSay();
  const { moment } = useFormats();
  const { text, by, at, changedSince } = remark;
  const tone = changedSince ? 'secondary' : 'warning';
  const Icon = changedSince ? DoneIcon : OpenIcon;
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        color: `${tone}.dark`,
        bgcolor: `${tone}.light`,
        borderRadius: 1,
        px: 1,
        py: 0.5,
        mt: 0.5,
      }}
    >
      <Icon fontSize="small" aria-hidden sx={{ mt: '2px' }} />
      <Typography component="span" variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {place !== undefined && <>{place}: </>}
        <strong>
          {say('fields.remark', { at: moment(at), name: by.name })}
          {changedSince && ` (${say('fields.remark.changed')})`}:
        </strong>{' '}
        <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
      </Typography>
    </Box>
  );
};
