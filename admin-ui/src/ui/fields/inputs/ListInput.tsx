// How is a list of things edited? Items fold, move, copy and go away, all by keyboard; what was removed can be put back.
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Content } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { unseen } from '../../unseen.js';
import { valueAt } from '../content-path.js';
import { useWatched } from '../content-store.js';
import { FieldFrame } from '../FieldFrame.js';
import { fieldDomId, focusOn, setUnfolded, useForm } from '../form-state.js';
import { added, duplicated, idOfItem, inserted, itemsIn, moved, without, type Items } from '../list-items.js';
import { ListItem, type ItemStep } from './ListItem.js';
import type { InputProps } from './TextInput.js';

const restoreId = (path: string): string => `${fieldDomId(path)}-restore`;
const idsIn = (value: unknown): string => itemsIn(value).map(idOfItem).join(' ');
const focusFirstInput = (itemId: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${itemId}-panel :is(input, select, textarea)`)?.focus());
};

/** So many lines are drawn at once; a thousand would keep the page waiting. */
const page = 50;

/** How many lines are shown: one page more with each wish, and always down to the last one that is unfolded. */
const useShown = (path: string, names: readonly string[]): [number, () => void] => {
  const form = useForm();
  const [wanted, setWanted] = useState(page);
  const unfolded = useWatched(form.unfolded, (paths) => names.findLastIndex((name) => paths.has(`${path}.${name}`)) + 1);
  return [Math.max(wanted, unfolded), () => setWanted(Math.max(wanted, unfolded) + page)];
};

/** The items by their ids, and all that can be done with them; what was done is told, and what was removed can be put back. */
const useItems = ({ field, path }: InputProps) => {
  const say = useSay();
  const form = useForm();
  const ids = useWatched(form.content, (content) => idsIn(valueAt(content, path)));
  const [removed, setRemoved] = useState<{ item: Content; index: number } | null>(null);
  const [news, setNews] = useState('');
  const names = ids === '' ? [] : ids.split(' ');
  const items = (): Items => itemsIn(valueAt(form.content.get(), path));
  const put = (next: Items) => form.content.put(path, next.length === 0 && field.optional ? undefined : next);
  const itemPath = (id: string) => `${path}.${id}`;
  const open = (id: string) => {
    setUnfolded(form, itemPath(id), true);
    focusFirstInput(fieldDomId(itemPath(id)));
  };

  const add = () => {
    const next = added(items(), field);
    put(next.items);
    open(next.id);
  };
  const restore = () => {
    if (!removed) return;
    put(inserted(items(), removed.item, removed.index));
    setRemoved(null);
    focusOn(fieldDomId(itemPath(idOfItem(removed.item))));
  };
  const take = (id: string) => {
    const [index, item] = [names.indexOf(id), items().find((each) => idOfItem(each) === id)];
    if (!item) return;
    put(without(items(), id));
    setRemoved({ item, index });
    focusOn(restoreId(path));
  };
  const step: ItemStep = (id, what) => {
    if (what === 'remove') return take(id);
    if (what === 'copy') {
      const next = duplicated(items(), id);
      put(next.items);
      return open(next.copy);
    }
    put(moved(items(), id, what === 'up' ? -1 : 1));
    const place = items().findIndex((item) => idOfItem(item) === id) + 1;
    setNews(say('fields.list.moved', { n: place, of: names.length }));
    focusOn(fieldDomId(itemPath(id)));
  };
  return { names, itemPath, news, removed, add, restore, step };
};

const Removed = ({ path, onRestore }: { path: string; onRestore: () => void }) => {
  const say = useSay();
  return (
    <Box role="status" sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2">{say('fields.list.removed')}</Typography>
      <Button id={restoreId(path)} size="small" onClick={onRestore}>
        {say('fields.list.restore')}
      </Button>
    </Box>
  );
};

export const ListInput = ({ field, path }: InputProps) => {
  const say = useSay();
  const { readOnly } = useForm();
  const { names, itemPath, news, removed, add, restore, step } = useItems({ field, path });
  const [shown, showMore] = useShown(path, names);
  return (
    <FieldFrame field={field} path={path} as="group">
      {() => (
        <>
          <Typography role="status" sx={unseen}>
            {news}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
            {names.slice(0, shown).map((id, index) => (
              <ListItem key={id} field={field} path={itemPath(id)} id={id} index={index} count={names.length} onStep={step} />
            ))}
          </Box>
          {shown < names.length && (
            <Button size="small" onClick={showMore}>
              {say('fields.list.more', { n: Math.min(page, names.length - shown), of: names.length })}
            </Button>
          )}
          {names.length === 0 && (
            <Typography variant="body2" color="textSecondary">
              {say('fields.list.empty')}
            </Typography>
          )}
          {removed && <Removed path={path} onRestore={restore} />}
          {!readOnly && (
            <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={add} sx={{ mt: 1 }}>
              {say('fields.list.add', { what: say(field.label) })}
            </Button>
          )}
        </>
      )}
    </FieldFrame>
  );
};
