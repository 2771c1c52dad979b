// What is to be said about a field, and how serious is it? A sign, a word and a sentence; never the colour alone.
import ErrorIcon from '@mui/icons-material/ReportOutlined';
import HintIcon from '@mui/icons-material/LightbulbOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import type { FieldRemark, RuleFinding, Severity } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { NoteBox } from './NoteBox.js';
import { RemarkNote } from './RemarkNote.js';

const look = {
  blocker: { Icon: ErrorIcon, tone: 'error' },
  warning: { Icon: WarningIcon, tone: 'warning' },
  hint: { Icon: HintIcon, tone: 'info' },
} as const satisfies Record<Severity, unknown>;

interface NoteProps {
  readonly severity: Severity;
  readonly word: string;
  readonly text: string;
  readonly extra?: string | undefined;
}

/** One sentence with its weight. */
export const Note = ({ severity, word, text, extra }: NoteProps) => (
  <NoteBox {...look[severity]}>
    <strong>{word}:</strong> {text}
    {extra && (
      <>
        {' '}
        <em>„{extra}“</em>
      </>
    )}
  </NoteBox>
);

/** The sentence of a finding in the language of the page. */
export const FindingNote = ({ finding, isNew = false }: { finding: RuleFinding; isNew?: boolean }) => {
  const say = useSay();
  const word = say(`finding.severity.${finding.severity}`) + (isNew ? ` (${say('fields.finding.new')})` : '');
  return <Note severity={finding.severity} word={word} text={say(finding.message, finding.params)} extra={finding.evidence} />;
};

/** Everything said about one field; the input names this element as its description. */
export const FieldMessages = ({
  id,
  findings,
  remarks,
  error,
}: {
  id: string;
  findings: readonly RuleFinding[];
  remarks: readonly FieldRemark[];
  error?: string | undefined;
}) => {
  const say = useSay();
  return (
    <div id={id}>
      {error !== undefined && <Note severity="blocker" word={say('fields.refused')} text={error} />}
      {remarks.map((remark) => (
        <RemarkNote key={remark.id} remark={remark} />
      ))}
      {findings.map((finding) => (
        <FindingNote key={`${finding.rule} ${finding.field} ${finding.target}`} finding={finding} />
      ))}
    </div>
  );
};
