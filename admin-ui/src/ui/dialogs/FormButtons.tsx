// How does a form in a dialog end? With a way back and the step itself, one below the other where both do not fit.
import { Box, Button } from '@mui/material';
import { useSay } from '../../app/say.js';

interface FormButtonsProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

export const FormButtons = ({ label, busy, onCancel }: FormButtonsProps) => {
  const say = useSay();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
      <Button onClick={onCancel}>{say('ui.cancel')}</Button>
      <Button type="submit" variant="contained" loading={busy}>
        {label}
      </Button>
    </Box>
  );
};
