// Is this field in order, or what should change here? Two quiet controls below a place of the comparison.
import FineIcon from '@mui/icons-material/CheckCircle';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import ReturnIcon from '@mui/icons-material/Undo';
import { Box, Button, TextField } from '@mui/material';
import { useSay } from '../../app/say.js';
import { useWatched } from '../../ui/fields/content-store.js';
import type { FieldReview } from './field-review.js';

const longestRemark = 2000;

interface DecisionProps {
  readonly review: FieldReview;
  readonly path: string;
  /** The place in words. */
  readonly place: string;
  readonly mayTick: boolean;
  readonly mayReturn: boolean;
}

const domId = (path: string, what: 'text' | 'return'): string => `remark-${what}-${path.replaceAll('.', '-')}`;
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const RemarkText = ({ review, path, place, text }: DecisionProps & { text: string }) => {
  const say = useSay();
  const drop = () => {
    review.write(path, undefined);
    focusSoon(domId(path, 'return'));
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        alignItems: 'flex-start',
        justifyContent: 'flex-end',
        px: 1.5,
        pt: 1.75,
        pb: 1,
      }}
    >
      <TextField
        id={domId(path, 'text')}
        label={say('editions.field.what')}
        value={text}
        onChange={(event) => review.write(path, event.target.value)}
        multiline
        maxRows={10}
        sx={{ flex: '1 1 240px' }}
        slotProps={{ htmlInput: { maxLength: longestRemark, 'aria-label': say('editions.field.what.at', { place }) } }}
      />
      <Button
        size="small"
        color="inherit"
        onClick={drop}
        aria-label={say('editions.field.drop.at', { place })}
        sx={{ my: 0.5, color: 'text.secondary' }}
      >
        {say('editions.field.drop')}
      </Button>
    </Box>
  );
};

export const FieldDecision = (props: DecisionProps) => {
  const { review, path, place, mayTick, mayReturn } = props;
  const say = useSay();
  const fine = useWatched(review.state, (state) => state.fine.has(path));
  const text = useWatched(review.state, ({ remarks }) => remarks[path]);
  if (text !== undefined) return <RemarkText {...props} text={text} />;
  if (!mayTick && !mayReturn) return null;
  const open = () => {
    review.write(path, '');
    focusSoon(domId(path, 'text'));
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 0.5, px: 0.75, pb: 0.5 }}>
      {mayTick && (
        <Button
          size="small"
          color={fine ? 'success' : 'inherit'}
          aria-pressed={fine}
          aria-label={say('editions.field.fine.at', { place })}
          startIcon={fine ? <FineIcon /> : <OpenIcon />}
          sx={fine ? {} : { color: 'text.secondary' }}
          onClick={() => review.setFine([path], !fine)}
        >
          {say('editions.field.fine')}
        </Button>
      )}
      {mayReturn && (
        <Button
          size="small"
          color="inherit"
          id={domId(path, 'return')}
          aria-label={say('editions.field.return.at', { place })}
          startIcon={<ReturnIcon />}
          sx={{ color: 'text.secondary' }}
          onClick={open}
        >
          {say('editions.field.return')}
        </Button>
      )}
    </Box>
  );
};
