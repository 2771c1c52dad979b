// How does a state of the matrix look? A sign in a shape; the colour only underlines it.
import { Box, type SxProps, type Theme } from '@mui/material';
import type { CellState } from '@kommunalredaktion/shared';

/** A tick and an arrow are drawn: not every machine has letters for them. */
export const signs: Readonly<Record<CellState, string>> = { missing: '?', broken: '!', stale: '~', inherited: '', fine: '', none: '·' };

/** Looks of all marks inside an element: one style for thousands of cells. `data-state` says which. */
export const markStyles: SxProps<Theme> = {
  '& [data-state]': {
    display: 'inline-grid',
    placeItems: 'center',
    width: 22,
    height: 22,
    fontWeight: 700,
    fontSize: '0.875rem',
    lineHeight: 1,
    boxSizing: 'border-box',
    flexShrink: 0,
  },
  '& [data-state="missing"]': { border: '2px dashed', borderColor: 'error.main', color: 'error.main' },
  '& [data-state="broken"]': { bgcolor: 'error.main', color: 'error.contrastText' },
  '& [data-state="stale"]': {
    bgcolor: 'warning.light',
    color: 'warning.dark',
    border: '1px solid',
    borderColor: 'warning.main',
    borderRadius: '50%',
  },
  '& [data-state="inherited"]': {
    color: 'info.main',
    '&::before': {
      content: '""',
      width: 9,
      height: 9,
      border: 'solid',
      borderWidth: '3px 0 0 3px',
      transform: 'translateY(3px) rotate(45deg)',
    },
  },
  '& [data-state="fine"]': {
    color: 'success.main',
    '&::before': {
      content: '""',
      width: 7,
      height: 13,
      border: 'solid',
      borderWidth: '0 3px 3px 0',
      transform: 'translateY(-2px) rotate(45deg)',
    },
  },
  '& [data-state="none"]': { color: 'text.secondary' },
};

export const CellMark = ({ state }: { state: CellState }) => (
  <Box component="span" aria-hidden data-state={state}>
    {signs[state]}
  </Box>
);
