// How does a dialog in which somebody types keep their words? Neither a click beside it nor Escape closes it over them; its buttons do.
import { useCallback, useRef } from 'react';
import { Dialog, type DialogProps } from '@mui/material';

/** What stands in its fields; areas are measured with a copy that nobody can type into. */
const wordsIn = (dialog: HTMLElement): string =>
  [...dialog.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea:not([readonly])')]
    .map(({ value }) => value)
    .filter((value) => value !== '')
    .join('\n');

/** Closed at once as long as it reads as it was opened. */
export const WritingDialog = ({ onClose, ...others }: Omit<DialogProps, 'onClose'> & { readonly onClose: () => void }) => {
  const paper = useRef<HTMLElement>(null);
  const opened = useRef('');
  const open = useCallback((element: HTMLElement | null) => {
    paper.current = element;
    if (element) opened.current = wordsIn(element);
  }, []);
  const close = () => {
    if (!paper.current || wordsIn(paper.current) === opened.current) onClose();
  };
  return <Dialog {...others} onClose={close} slotProps={{ paper: { ref: open } }} />;
};
