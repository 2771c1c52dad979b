// How do states and severities look? A word with a colour, never a colour alone.
import { Chip } from '@mui/material';
import type { EditionState, FindingState, RecordSummary, Severity, TaskView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';

type Tone = 'secondary' | 'info' | 'warning' | 'error' | 'success';

/** A quiet chip: pale ground, dark word of the same colour. */
export const ToneChip = ({ tone, label }: { tone: Tone; label: string }) => (
  <Chip size="small" label={label} sx={{ bgcolor: `${tone}.light`, color: `${tone}.dark` }} />
);

const editionTones: Readonly<Record<EditionState, Tone>> = {
  draft: 'secondary',
  'in-review': 'info',
  'changes-requested': 'warning',
  approved: 'info',
  published: 'success',
  withdrawn: 'secondary',
  discarded: 'secondary',
  superseded: 'secondary',
};
export const EditionStateChip = ({ state }: { state: EditionState }) => (
  <ToneChip tone={editionTones[state]} label={useSay()(`edition.state.${state}`)} />
);

const recordTones: Readonly<Record<RecordSummary['state'], Tone>> = {
  live: 'success',
  'live-with-draft': 'success',
  new: 'info',
  withdrawn: 'secondary',
  discarded: 'secondary',
};
export const RecordStateChip = ({ state }: { state: RecordSummary['state'] }) => (
  <ToneChip tone={recordTones[state]} label={useSay()(`record.state.${state}`)} />
);

const severityTones: Readonly<Record<Severity, Tone>> = { blocker: 'error', warning: 'warning', hint: 'info' };
export const SeverityChip = ({ severity }: { severity: Severity }) => (
  <ToneChip tone={severityTones[severity]} label={useSay()(`finding.severity.${severity}`)} />
);

const findingTones: Readonly<Record<FindingState, Tone>> = {
  open: 'warning',
  assigned: 'info',
  waived: 'secondary',
  fixed: 'success',
  recurred: 'error',
};
export const FindingStateChip = ({ state }: { state: FindingState }) => (
  <ToneChip tone={findingTones[state]} label={useSay()(`finding.state.${state}`)} />
);

const taskTones: Readonly<Record<TaskView['state'], Tone>> = {
  waiting: 'secondary',
  running: 'info',
  done: 'success',
  cancelled: 'secondary',
  failed: 'error',
};
export const TaskStateChip = ({ state }: { state: TaskView['state'] }) => (
  <ToneChip tone={taskTones[state]} label={useSay()(`task.state.${state}`)} />
);
