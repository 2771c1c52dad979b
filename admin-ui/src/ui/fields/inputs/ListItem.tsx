// What does one item of a list look like in the form? A line that names it and unfolds its fields.
import CopyIcon from '@mui/icons-material/ContentCopy';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, ButtonBase, IconButton } from '@mui/material';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { itemTitle, type Content, type Field } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../../app/say.js';
import { valueAt } from '../content-path.js';
import { useWatched } from '../content-store.js';
import { FieldRows } from '../FieldRow.js';
import { fieldDomId, setUnfolded, useForm, useMarks } from '../form-state.js';
import { MarkCounts } from '../MarkCounts.js';
import { RemarkNote } from '../RemarkNote.js';

export type ItemStep = (id: string, what: 'up' | 'down' | 'copy' | 'remove') => void;

interface ItemProps {
  readonly field: Field;
  readonly path: string;
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly onStep: ItemStep;
}

const Step = ({
  name,
  disabled = false,
  onPress,
  children,
}: {
  name: string;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}) => (
  <IconButton size="small" aria-label={name} title={name} disabled={disabled} onClick={onPress}>
    {children}
  </IconButton>
);

/** What was asked about the item as a whole. */
const Asked = ({ path }: { path: string }) =>
  useMarks()
    .remarks.filter((remark) => remark.field === path)
    .map((remark) => (
      <Box key={remark.id} sx={{ px: 1, pb: 0.5 }}>
        <RemarkNote remark={remark} />
      </Box>
    ));

const ItemRow = ({ field, path, id, index, count, onStep }: ItemProps) => {
  const say = useSay();
  const form = useForm();
  const language = pageLanguage();
  const open = useWatched(form.unfolded, (paths) => paths.has(path));
  const title = useWatched(form.content, (content) => itemTitle(field, (valueAt(content, path) ?? {}) as Content, index, language));
  const domId = fieldDomId(path);
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    if (!event.altKey || step === undefined || form.readOnly) return;
    event.preventDefault();
    onStep(id, step as 'up' | 'down');
  };
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', pr: 0.5 }}>
        <ButtonBase
          id={domId}
          aria-expanded={open}
          aria-controls={`${domId}-panel`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={byKey}
          onClick={() => setUnfolded(form, path, !open)}
          sx={{
            flex: '1 1 160px',
            minWidth: 0,
            minHeight: 40,
            justifyContent: 'flex-start',
            gap: 1,
            px: 1,
            textAlign: 'left',
            borderRadius: 1,
            font: 'inherit',
          }}
        >
          <ExpandIcon fontSize="small" sx={{ transform: open ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }} />
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minWidth: 0 }}>
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Box>
            <MarkCounts path={path} />
          </Box>
        </ButtonBase>
        {!form.readOnly && (
          <Box sx={{ display: 'flex', ml: 'auto' }}>
            <Step name={say('fields.list.up', { title })} disabled={index === 0} onPress={() => onStep(id, 'up')}>
              <UpIcon fontSize="small" />
            </Step>
            <Step name={say('fields.list.down', { title })} disabled={index === count - 1} onPress={() => onStep(id, 'down')}>
              <DownIcon fontSize="small" />
            </Step>
            <Step name={say('fields.list.copy', { title })} onPress={() => onStep(id, 'copy')}>
              <CopyIcon fontSize="small" />
            </Step>
            <Step name={say('fields.list.remove', { title })} onPress={() => onStep(id, 'remove')}>
              <RemoveIcon fontSize="small" />
            </Step>
          </Box>
        )}
      </Box>
      <Asked path={path} />
      <Box id={`${domId}-panel`} hidden={!open} sx={{ p: 1.5, pt: 0.5 }}>
        {open && <FieldRows fields={field.fields} path={path} />}
      </Box>
    </Box>
  );
};

export const ListItem = memo(ItemRow, (a, b) => a.path === b.path && a.index === b.index && a.count === b.count);
