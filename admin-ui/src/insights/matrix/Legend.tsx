// What do the signs of the matrix mean, and how many cells show each? Pressed, each leads on to the next cell of its kind.
import { Box, ButtonBase } from '@mui/material';
import { cellStates, type CellState } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useFormats } from '../../ui/format.js';
import { CellMark, markStyles } from './CellMark.js';
import { states } from './matrix-queries.js';

interface LegendProps {
  readonly counts: Readonly<Record<CellState, number>>;
  readonly onChoose: (state: CellState) => void;
  /** With it, the signs choose what is shown instead of leading on. */
  readonly chosen?: readonly CellState[];
}

export const Legend = ({ counts, onChoose, chosen }: LegendProps) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <Box
      component="ul"
      aria-label={say('matrix.legend')}
      sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, ...(markStyles as object) }}
    >
      {states.map((state) => {
        const words = { state: say(`matrix.state.${state}`), n: number(counts[state]) };
        return (
          <li key={state}>
            <ButtonBase
              disabled={counts[state] === 0}
              onClick={() => onChoose(state)}
              aria-label={say(chosen ? 'matrix.legend.only' : 'matrix.legend.next', words)}
              title={say(`matrix.state.${state}.help`)}
              {...(chosen && { 'aria-pressed': chosen.includes(state) })}
              data-letter={cellStates[state]}
              sx={{
                gap: 0.75,
                px: 1,
                py: 0.5,
                borderRadius: 1,
                border: 1,
                borderColor: chosen?.includes(state) ? 'primary.main' : 'divider',
                bgcolor: chosen?.includes(state) ? 'primary.light' : 'background.paper',
                fontSize: '0.875rem',
              }}
            >
              <CellMark state={state} />
              <span>{words.state} </span>
              <Box component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
                {words.n}
              </Box>
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
};
