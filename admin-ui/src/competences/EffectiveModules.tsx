// Whose words stand where? Each piece of the text with the name of its owner and how it came there.
import { Box, Card, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { EffectiveView, PieceMode, Speaker } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { ToneChip } from '../ui/Chips.js';
import { ValueView } from '../ui/fields/view/ValueView.js';
import { partsOf, type Part, type Piece } from './effective-parts.js';

const tones = { master: 'secondary', supplement: 'info', own: 'success' } as const satisfies Record<PieceMode, string>;

/** The text of a service may be read by all, a supplement at home only. */
const useMayOpen = (): ((piece: Piece) => boolean) => {
  const { session } = useSession();
  return ({ mode, owner }) =>
    mode === 'master' || session?.central === true || (session?.administrations ?? []).some(({ id }) => id === owner.administration.id);
};

const OwnerName = ({ owner, linked }: { owner: Speaker; linked: boolean }) =>
  linked ? <Link to={`/records/${owner.recordId}/show`}>{owner.administration.name}</Link> : <>{owner.administration.name}</>;

const PieceBox = ({ part: { field }, piece }: { part: Part; piece: Piece }) => {
  const say = useSay();
  const mayOpen = useMayOpen();
  return (
    <Box sx={{ borderLeft: 4, borderColor: `${tones[piece.mode]}.main`, pl: 1.5, py: 0.25 }}>
      <Typography variant="body2" component="div" sx={{ mb: 0.5, display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <ToneChip tone={tones[piece.mode]} label={say(`competences.mode.${piece.mode}`)} />
        <OwnerName owner={piece.owner} linked={mayOpen(piece)} />
      </Typography>
      <ValueView field={field} value={piece.value} />
    </Box>
  );
};

export const EffectiveModules = ({ effective }: { effective: EffectiveView }) => {
  const say = useSay();
  const parts = partsOf(effective);
  if (parts.length === 0) return <Typography color="textSecondary">{say('competences.effective.empty')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {parts.map((part) => (
        <Card
          key={part.field.name}
          component="section"
          aria-labelledby={`part-${part.field.name}`}
          sx={{ p: 2, display: 'grid', gap: 1.5 }}
        >
          <Typography variant="h2" id={`part-${part.field.name}`}>
            {say(part.field.label)}
          </Typography>
          {part.pieces.map((piece, index) => (
            <PieceBox key={`${piece.owner.recordId} ${index}`} part={part} piece={piece} />
          ))}
        </Card>
      ))}
    </Box>
  );
};
