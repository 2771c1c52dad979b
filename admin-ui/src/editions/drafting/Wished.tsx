// Why did the text come back? The first thing its writer needs to know, with the way to every field that somebody asked about.
import { Alert, Link } from '@mui/material';
import { lastReturn, placeInWords, type EditionView } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../app/say.js';

export const Wished = ({ edition, onGo }: { edition: EditionView; onGo: (path: string) => void }) => {
  const say = useSay();
  const {
    record: { kind },
    content,
    comments,
    state,
  } = edition;
  const wish = lastReturn(comments);
  // Taken back after it was sent again, a text still says what nobody has mended.
  if (!wish || !(state === 'changes-requested' || wish.remarks.some(({ changedSince }) => !changedSince))) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {wish.reason !== null && (
        <div>
          <strong>{say('editions.wished', { name: wish.by.name })}</strong> <span style={{ whiteSpace: 'pre-line' }}>{wish.reason}</span>
        </div>
      )}
      {wish.remarks.length > 0 && (
        <>
          <strong>{say('editions.wished.fields')}</strong>
          <ul style={{ margin: '0.25em 0 0', paddingInlineStart: '1.2em' }}>
            {wish.remarks.map(({ id, field, changedSince }) => (
              <li key={id}>
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  underline="always"
                  onClick={() => onGo(field)}
                  sx={{ font: 'inherit', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere' }}
                >
                  {placeInWords(kind, content, field, pageLanguage())}
                </Link>
                {changedSince && ` (${say('fields.remark.changed')})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
};
