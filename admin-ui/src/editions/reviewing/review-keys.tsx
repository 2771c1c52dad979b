// Which keys does the review screen know? Single letters that act nowhere where something is typed, and that can be switched off.
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSay } from '../../app/say.js';
import { useShortcuts } from '../../ui/useShortcuts.js';

export const reviewKeys = ['j', 'k', 'o', 'a', 'r', 'c', '/', '?'] as const;
export type ReviewKey = (typeof reviewKeys)[number];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [role="combobox"], [role="textbox"], [role="dialog"], [role="menu"]',
    ) !== null);
const somethingLiesAbove = (): boolean => document.querySelector('[role="dialog"]') !== null;

export const useReviewKeys = (press: (key: ReviewKey) => void): void => {
  const [on] = useShortcuts();
  const latest = useRef(press);
  // With the picture, not after it: a key pressed at what is seen must mean what is seen.
  useLayoutEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = reviewKeys.find((each) => each === event.key);
      // A key held down must not decide about the next submission as well.
      if (
        key === undefined ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        somethingLiesAbove()
      )
        return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
};

export const KeyHelp = ({ onClose }: { onClose: () => void }) => {
  const say = useSay();
  const [on, setOn] = useShortcuts();
  return (
    <Dialog open onClose={onClose} aria-labelledby="keys-title" maxWidth="xs">
      <DialogTitle id="keys-title">{say('editions.keys')}</DialogTitle>
      <DialogContent>
        <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 16px', margin: 0 }}>
          {reviewKeys.map((key) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <kbd style={{ border: '1px solid currentColor', borderRadius: 4, padding: '0 7px', fontFamily: 'inherit' }}>{key}</kbd>
              </dt>
              <dd style={{ margin: 0 }}>{say(`editions.keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={on} onChange={(_, next) => setOn(next)} />}
          label={say('editions.keys.on')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say('editions.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
