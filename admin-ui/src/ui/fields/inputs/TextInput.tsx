// How is a text typed in? Lines, areas, codes and dates; what is too long is said, never cut off.
import { OutlinedInput } from '@mui/material';
import type { Field } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { FieldFrame } from '../FieldFrame.js';
import { useForm, useValue } from '../form-state.js';

export interface InputProps {
  readonly field: Field;
  readonly path: string;
}

/** Cleared text is no text: an optional field then does not exist. */
export const textOrNothing = (text: string, field: Field): string | undefined => (text === '' && field.optional ? undefined : text);

/** Says how much room is left once it gets narrow. */
export const useLength = (text: string, maxLength: number | undefined): { readonly left?: string; readonly problem?: string } => {
  const say = useSay();
  if (maxLength === undefined || text.length < maxLength * 0.9) return {};
  const over = text.length - maxLength;
  return over > 0 ? { problem: say('fields.too-long', { over, max: maxLength }) } : { left: say('fields.left', { n: -over }) };
};

const typeOf = (field: Field): string => (field.input === 'date' ? 'date' : 'text');
const code = { fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, monospace' };

export interface PlainProps {
  readonly id: string;
  readonly text: string;
  readonly field: Field;
  readonly lang?: string;
  readonly describedBy: string;
  readonly labelledBy?: string;
  readonly invalid: boolean;
  readonly onText: (text: string) => void;
}

/** The bare control, used for a text and for each language of a text. */
export const PlainText = ({ id, text, field, lang, describedBy, labelledBy, invalid, onText }: PlainProps) => {
  const { readOnly } = useForm();
  return (
    <OutlinedInput
      id={id}
      value={text}
      fullWidth
      size="small"
      readOnly={readOnly}
      error={invalid}
      type={typeOf(field)}
      multiline={field.input === 'area'}
      minRows={2}
      maxRows={12}
      onChange={(event) => onText(event.target.value)}
      inputProps={{
        lang,
        'aria-describedby': describedBy,
        'aria-labelledby': labelledBy,
        'aria-invalid': invalid,
        spellCheck: field.input !== 'code',
        autoComplete: 'off',
      }}
      sx={{ maxWidth: field.input === 'date' ? 190 : undefined, ...(field.input === 'code' && { '& input': code }) }}
    />
  );
};

export const TextInput = ({ field, path }: InputProps) => {
  const { content } = useForm();
  const text = String(useValue(path) ?? '');
  const { left, problem } = useLength(text, field.maxLength);
  return (
    <FieldFrame field={field} path={path} problem={problem} after={left && <small>&nbsp;({left})</small>}>
      {({ id, describedBy, invalid }) => (
        <PlainText
          id={id}
          text={text}
          field={field}
          describedBy={describedBy}
          invalid={invalid}
          onText={(next) => content.put(path, textOrNothing(next, field))}
        />
      )}
    </FieldFrame>
  );
};
