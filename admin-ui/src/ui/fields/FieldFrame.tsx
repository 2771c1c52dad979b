// What stands around an input? Its label, its help, the mark that it was changed, and what is to be said about it.
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { kinds, type Field } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { unseen } from '../unseen.js';
import { FieldMessages } from './FieldMessages.js';
import { fieldDomId, marksFor, useForm, useMarks } from './form-state.js';
import { useModuleRight } from './supplement/master.js';
import { ModuleNote } from './supplement/ModuleNote.js';

/** The names by which an input and what belongs to it find each other. */
export interface FieldNames {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}

interface FrameProps {
  readonly field: Field;
  readonly path: string;
  /** `input`: one control with a label; `group`: several controls under one name. */
  readonly as?: 'input' | 'group';
  readonly after?: ReactNode;
  readonly problem?: string | undefined;
  readonly children: (names: FieldNames) => ReactNode;
}

/** Name and help above, control below: what stands side by side has its controls on one line, however long the help beside it is. */
export const inStep = {
  display: 'grid',
  gridRow: 'span 2',
  gridTemplateRows: 'subgrid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  rowGap: 0,
  minWidth: 0,
} as const;

export const ChangedMark = () => {
  const say = useSay();
  return (
    <Box
      component="span"
      sx={{ ml: 1, px: 0.75, borderRadius: 1, fontSize: '0.75rem', fontWeight: 600, color: 'primary.dark', bgcolor: 'primary.light' }}
    >
      {say('fields.changed')}
    </Box>
  );
};

/** The help of a field, where the editorial guide has one. */
export const useHelp = (label: string): string | null => {
  const say = useSay();
  const help = say(`${label}.help`);
  return help === `${label}.help` ? null : help;
};

/** Right below a fold of the same name it is only read out. */
const useIsTold = (field: Field): boolean => {
  const say = useSay();
  const { kind } = useForm();
  return (
    field.section !== undefined &&
    say(field.label) === say(`section.${field.section}`) &&
    kinds[kind].fields.find(({ section }) => section === field.section) === field
  );
};

export const FieldFrame = ({ field, path, as = 'input', after, problem, children }: FrameProps) => {
  const say = useSay();
  const help = useHelp(field.label);
  const { findings, error, changed, remarks } = marksFor(useMarks(), field, path);
  const right = useModuleRight(path);
  const id = fieldDomId(path);
  const names = {
    id: as === 'input' ? id : `${id}-first`,
    labelId: `${id}-label`,
    describedBy: `${id}-help ${right ? `${id}-right ` : ''}${id}-notes`,
    invalid: Boolean(problem ?? error) || findings.some(({ severity }) => severity === 'blocker'),
  };
  const isTold = useIsTold(field);
  const group = as === 'group' && {
    id,
    role: 'group',
    tabIndex: -1,
    'aria-labelledby': names.labelId,
    'aria-describedby': names.describedBy,
  };
  return (
    <Box {...group} sx={inStep}>
      <Box sx={{ alignSelf: 'end', minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap' }}>
          <Typography
            id={names.labelId}
            variant="body2"
            sx={isTold ? unseen : { fontWeight: 600 }}
            {...(as === 'input' ? { component: 'label', htmlFor: id } : { component: 'span' })}
          >
            {say(field.label)}
          </Typography>
          {changed && <ChangedMark />}
          {after}
        </Box>
        <Typography id={`${id}-help`} variant="caption" component="div" sx={{ color: 'text.secondary', mb: 0.5 }}>
          {help}
        </Typography>
        {right && <ModuleNote id={`${id}-right`} field={field} right={right} />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {children(names)}
        <FieldMessages id={`${id}-notes`} findings={findings} remarks={remarks} error={problem ?? error} />
      </Box>
    </Box>
  );
};
