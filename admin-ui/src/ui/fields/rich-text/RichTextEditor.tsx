// How is formatted text written? With exactly the tags that the portals accept, and nothing else.
import { Box } from '@mui/material';
import { Extension, Mark, type Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { cleanPasted, cleanPastedText } from './pasted-html.js';
import { quotedLooks, quotedPassages, showQuoted } from './quoted-passages.js';
import { allowedLink, type RichTextProps } from './RichText.js';
import { RichTextToolbar } from './RichTextToolbar.js';

const raised = Mark.create({ name: 'sup', excludes: 'sub', parseHTML: () => [{ tag: 'sup' }], renderHTML: () => ['sup', 0] });
const lowered = Mark.create({ name: 'sub', excludes: 'sup', parseHTML: () => [{ tag: 'sub' }], renderHTML: () => ['sub', 0] });
/** Passages in another language stay marked as such. */
const inOtherLanguages = Extension.create({
  name: 'lang',
  addGlobalAttributes: () => [
    { types: ['paragraph', 'heading', 'listItem', 'bold', 'italic', 'link'], attributes: { lang: { default: null } } },
  ],
});

const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false,
    link: { openOnClick: false, isAllowedUri: (url) => allowedLink.test(url), HTMLAttributes: { rel: null, target: null, class: null } },
  }),
  raised,
  lowered,
  inOtherLanguages,
  quotedPassages,
];

/** Items of one paragraph are written without it, as they came. */
const plainItems = (html: string): string => html.replace(/<li><p>((?:(?!<\/?p>|<\/?li>).)*)<\/p><\/li>/gs, '<li>$1</li>');

const paper = {
  border: 1,
  borderColor: 'text.secondary',
  borderRadius: 1,
  bgcolor: 'background.paper',
  '& .ProseMirror': { p: 1.5, minHeight: 120, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', outline: 'none' },
  '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
  '& .ProseMirror > :first-of-type': { mt: 0 },
};

export const RichTextEditor = ({ id, html, lang, labelledBy, describedBy, readOnly, quoting, onHtml }: RichTextProps) => {
  const written = useRef(html);
  const pasteInto = useRef<Editor | null>(null);
  const editor = useEditor(
    {
      extensions,
      content: html,
      editable: !readOnly,
      injectCSS: false,
      editorProps: {
        attributes: {
          id,
          lang,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          'aria-describedby': describedBy,
          'aria-readonly': String(readOnly),
        },
        transformPastedHTML: cleanPasted,
        handlePaste: (_view, event) => {
          const { clipboardData } = event;
          const html =
            clipboardData && clipboardData.getData('text/html') === '' ? cleanPastedText(clipboardData.getData('text/plain')) : undefined;
          return html !== undefined && (pasteInto.current?.commands.insertContent(html) ?? false);
        },
      },
      onUpdate: ({ editor: changed }) => {
        written.current = changed.isEmpty ? '' : plainItems(changed.getHTML());
        onHtml(written.current);
      },
    },
    [id, readOnly],
  );
  useEffect(() => {
    pasteInto.current = editor;
  }, [editor]);

  // A text that was merged, restored or cleaned elsewhere replaces what is shown; one's own typing does not come back.
  useEffect(() => {
    if (html === written.current) return;
    written.current = html;
    editor.commands.setContent(html, { emitUpdate: false });
    showQuoted(editor, quoting);
  }, [editor, html, quoting]);
  useEffect(() => showQuoted(editor, quoting), [editor, quoting]);

  return (
    <Box sx={[paper, quotedLooks]}>
      {!readOnly && <RichTextToolbar editor={editor} labelledBy={labelledBy} />}
      <EditorContent editor={editor} />
    </Box>
  );
};
