// How does the editor of formatted texts come onto the page? In its own piece, loaded when the first such field is shown.
import { Box } from '@mui/material';
import DOMPurify from 'dompurify';
import { lazy, Suspense } from 'react';
import { allowedSchemes, allowedTags, type RuleFinding } from '@kommunalredaktion/shared';

export interface RichTextProps {
  readonly id: string;
  readonly html: string;
  readonly lang: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly readOnly: boolean;
  /** Findings whose passages are marked in the text. */
  readonly quoting: readonly RuleFinding[];
  readonly onHtml: (html: string) => void;
}

export const allowedLink = new RegExp(
  `^(${allowedSchemes.map((scheme) => (scheme.startsWith('http') ? `${scheme}://` : `${scheme}:`)).join('|')})`,
  'i',
);
/** The server cleans by the same list of tags; this is the second wall. */
export const purify = (html: string): string =>
  DOMPurify.sanitize(html, { ALLOWED_TAGS: [...allowedTags], ALLOWED_ATTR: ['href', 'lang'], ALLOWED_URI_REGEXP: allowedLink });

/** Formatted text to read. */
export const FormattedText = ({ html, lang }: { html: string; lang?: string }) => (
  <Box
    lang={lang}
    sx={{ '& > :first-of-type': { mt: 0 }, '& > :last-child': { mb: 0 }, overflowWrap: 'anywhere' }}
    dangerouslySetInnerHTML={{ __html: purify(html) }}
  />
);

/** Text in which a web address can be followed. */
export const LinkedText = ({ text, href = text }: { text: string; href?: string }) =>
  allowedLink.test(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  ) : (
    <>{text}</>
  );

const Editor = lazy(() => import('./RichTextEditor.js').then(({ RichTextEditor }) => ({ default: RichTextEditor })));

export const RichText = (props: RichTextProps) => (
  <Suspense
    fallback={
      <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minHeight: 120 }}>
        <FormattedText html={props.html} lang={props.lang} />
      </Box>
    }
  >
    <Editor {...props} />
  </Suspense>
);
