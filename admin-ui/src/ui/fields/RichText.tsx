// How does the editor of formatted texts come onto the page? In its own piece, loaded when the first such field is shown.
import { Box } from '@mui/material';
import DOMPurify from 'dompurify';
import { lazy, Suspense } from 'react';

export interface RichTextProps {
  readonly id: string;
  readonly html: string;
  readonly lang: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly readOnly: boolean;
  readonly onHtml: (html: string) => void;
}

/** The tags of the PVOG list; the server cleans by the same list, this is the second wall. */
export const allowedTags = ['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'i', 'em', 'sup', 'sub', 'ul', 'ol', 'li', 'a'];
export const allowedLink = /^(https?:\/\/|mailto:|tel:)/i;
export const purify = (html: string): string => DOMPurify.sanitize(html, { ALLOWED_TAGS: allowedTags, ALLOWED_ATTR: ['href', 'lang'], ALLOWED_URI_REGEXP: allowedLink });

/** Formatted text to read. */
export const FormattedText = ({ html, lang }: { html: string; lang?: string }) => (
  <Box lang={lang} sx={{ '& > :first-of-type': { mt: 0 }, '& > :last-child': { mb: 0 }, overflowWrap: 'anywhere' }} dangerouslySetInnerHTML={{ __html: purify(html) }} />
);

const Editor = lazy(() => import('./RichTextEditor.js').then(({ RichTextEditor }) => ({ default: RichTextEditor })));

export const RichText = (props: RichTextProps) => (
  <Suspense fallback={<Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minHeight: 120 }}><FormattedText html={props.html} lang={props.lang} /></Box>}>
    <Editor {...props} />
  </Suspense>
);
