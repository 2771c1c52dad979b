// How is a whole content edited? One fold per section of the field table, each saying how much is to be done inside.
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { memo } from 'react';
import { kinds, type Field } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useWatched } from './content-store.js';
import { FieldRows } from './FieldRow.js';
import { sectionPath, setUnfolded, useForm } from './form-state.js';
import { MarkCounts } from './MarkCounts.js';
import { sectionsOf } from './sections.js';

const Section = memo(({ name, fields }: { name: string; fields: readonly Field[] }) => {
  const say = useSay();
  const form = useForm();
  const open = useWatched(form.unfolded, (paths) => paths.has(sectionPath(name)));
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_, next) => setUnfolded(form, sectionPath(name), next)}
      slotProps={{ transition: { unmountOnExit: true, timeout: 120 }, heading: { component: 'h2' } }}
    >
      <AccordionSummary
        expandIcon={<ExpandIcon />}
        id={`section-${name}`}
        aria-controls={`section-${name}-panel`}
        sx={{ '& .MuiAccordionSummary-content': { gap: 1.5, alignItems: 'center', flexWrap: 'wrap' } }}
      >
        <Typography component="span" variant="h3">
          {say(`section.${name}`)}
        </Typography>
        <MarkCounts path={fields.map((field) => field.name)} />
      </AccordionSummary>
      <AccordionDetails id={`section-${name}-panel`}>
        <FieldRows fields={fields} />
      </AccordionDetails>
    </Accordion>
  );
});
Section.displayName = 'Section';

export const ContentForm = () => {
  const { kind } = useForm();
  return (
    <div>
      {sectionsOf(kinds[kind].fields).map(({ name, fields }) => (
        <Section key={name} name={name} fields={fields} />
      ))}
    </div>
  );
};
