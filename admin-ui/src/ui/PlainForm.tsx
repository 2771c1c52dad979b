// How does a small form hand over what was typed?
import type { ReactNode, SubmitEvent } from 'react';
import { Stack } from '@mui/material';

interface PlainFormProps {
  readonly onFilled: (value: (name: string) => string, form: HTMLFormElement) => unknown;
  readonly children: ReactNode;
}

/** For forms of a few fields that the browser keeps itself; `value` reads a field by its name. */
export const PlainForm = ({ onFilled, children }: PlainFormProps) => {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onFilled((name) => String(fields.get(name) ?? ''), event.currentTarget);
  };
  return (
    <form onSubmit={submit}>
      <Stack spacing={2}>{children}</Stack>
    </form>
  );
};
