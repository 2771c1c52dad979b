// Which forms can a passage take? A toolbar of one tab stop; arrow keys walk through it.
import BoldIcon from '@mui/icons-material/FormatBold';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import BulletsIcon from '@mui/icons-material/FormatListBulleted';
import NumbersIcon from '@mui/icons-material/FormatListNumbered';
import LinkIcon from '@mui/icons-material/InsertLink';
import RedoIcon from '@mui/icons-material/Redo';
import SubIcon from '@mui/icons-material/Subscript';
import SupIcon from '@mui/icons-material/Superscript';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, DialogActions, DialogContent, DialogTitle, IconButton, NativeSelect, TextField, Tooltip } from '@mui/material';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useSay } from '../../../app/say.js';
import { WritingDialog } from '../../dialogs/WritingDialog.js';
import { allowedLink } from './RichText.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const marksOf = ({ editor }: { editor: Editor }) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  sup: editor.isActive('sup'),
  sub: editor.isActive('sub'),
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  link: editor.isActive('link'),
  level: Number(editor.getAttributes('heading')['level'] ?? 0),
  canUndo: editor.can().undo(),
  canRedo: editor.can().redo(),
});

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), select')];
  const next = stops[(stops.indexOf(document.activeElement as HTMLElement) + step + stops.length) % stops.length];
  next?.focus();
  event.preventDefault();
};

interface ToolProps {
  readonly name: string;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}
const Tool = ({ name, active, disabled = false, onPress, children }: ToolProps) => (
  <Tooltip title={name}>
    <span>
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={name}
        aria-pressed={active}
        disabled={disabled}
        onClick={onPress}
        sx={active ? { bgcolor: 'primary.light', color: 'primary.dark' } : {}}
      >
        {children}
      </IconButton>
    </span>
  </Tooltip>
);

const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const say = useSay();
  const [url, setUrl] = useState(String(editor.getAttributes('link')['href'] ?? 'https://'));
  const [refused, setRefused] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!allowedLink.test(url)) {
      setRefused(true);
      return;
    }
    editor.chain().focus().extendMarkRange('link').setLink({ href: url.trim() }).run();
    onClose();
  };
  return (
    <WritingDialog open onClose={onClose} aria-labelledby="link-title">
      <DialogTitle id="link-title">{say('fields.link')}</DialogTitle>
      <form onSubmit={apply}>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            sx={{ mt: 1 }}
            label={say('fields.link.address')}
            value={url}
            error={refused}
            helperText={say(refused ? 'fields.link.refused' : 'fields.link.help')}
            onChange={(event) => setUrl(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          {editor.isActive('link') && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              {say('fields.link.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{say('fields.cancel')}</Button>
          <Button type="submit" variant="contained">
            {say('fields.apply')}
          </Button>
        </DialogActions>
      </form>
    </WritingDialog>
  );
};

export const RichTextToolbar = ({ editor, labelledBy }: { editor: Editor; labelledBy: string }) => {
  const say = useSay();
  const [linking, setLinking] = useState(false);
  const marks = useEditorState({ editor, selector: marksOf });
  const now = () => editor.chain().focus();
  const setLevel = (level: number) =>
    level === 0
      ? now().setParagraph().run()
      : now()
          .setHeading({ level: level as Level })
          .run();
  return (
    <Box
      role="toolbar"
      aria-label={say('fields.format')}
      aria-describedby={labelledBy}
      onKeyDown={walk}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.25, p: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <NativeSelect
        value={marks.level}
        disableUnderline
        onChange={(event) => setLevel(Number(event.target.value))}
        inputProps={{ 'aria-label': say('fields.format.level') }}
        sx={{ px: 1, fontSize: '0.875rem', '& select:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' } }}
      >
        <option value={0}>{say('fields.format.paragraph')}</option>
        {[1, 2, 3, 4, 5, 6].map((level) => (
          <option key={level} value={level}>
            {say('fields.format.heading', { level })}
          </option>
        ))}
      </NativeSelect>
      <Tool name={say('fields.format.bold')} active={marks.bold} onPress={() => now().toggleBold().run()}>
        <BoldIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.italic')} active={marks.italic} onPress={() => now().toggleItalic().run()}>
        <ItalicIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.bullets')} active={marks.bullets} onPress={() => now().toggleBulletList().run()}>
        <BulletsIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.numbers')} active={marks.numbers} onPress={() => now().toggleOrderedList().run()}>
        <NumbersIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.link')} active={marks.link} onPress={() => setLinking(true)}>
        <LinkIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.sup')} active={marks.sup} onPress={() => now().toggleMark('sup').run()}>
        <SupIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.sub')} active={marks.sub} onPress={() => now().toggleMark('sub').run()}>
        <SubIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.undo')} disabled={!marks.canUndo} onPress={() => now().undo().run()}>
        <UndoIcon fontSize="small" />
      </Tool>
      <Tool name={say('fields.format.redo')} disabled={!marks.canRedo} onPress={() => now().redo().run()}>
        <RedoIcon fontSize="small" />
      </Tool>
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </Box>
  );
};
