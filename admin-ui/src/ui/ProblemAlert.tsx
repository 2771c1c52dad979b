// How is a refusal of the server shown on the page?
import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import type { HttpError } from '../app/api.js';

/** The sentence of the server and all its reasons; `alert` is read out at once. */
export const ProblemAlert = ({ problem, children }: { problem: HttpError | null; children?: ReactNode }) => {
  if (!problem) return null;
  const { title, reasons = [] } = problem.body;
  return (
    <Alert severity="error">
      {title}
      {reasons.length > 0 && (
        <ul style={{ margin: '0.25em 0 0', paddingInlineStart: '1.2em' }}>
          {reasons.map((reason) => (
            <li key={reason.code}>{reason.title}</li>
          ))}
        </ul>
      )}
      {children}
    </Alert>
  );
};
