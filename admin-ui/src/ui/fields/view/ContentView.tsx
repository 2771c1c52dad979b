// How does a whole content read? Section by section; what is empty is left out.
import { Box, Typography } from '@mui/material';
import { kinds, type Content, type RecordKind } from '@kommunalredaktion/shared';
import { useSay } from '../../../app/say.js';
import { sectionsOf } from '../sections.js';
import { isEmpty, ValueView } from './ValueView.js';

export const ContentView = ({ kind, content }: { kind: RecordKind; content: Content }) => {
  const say = useSay();
  const sections = sectionsOf(kinds[kind].fields)
    .map(({ name, fields }) => ({ name, fields: fields.filter((field) => !field.setByMachine && !isEmpty(content[field.name])) }))
    .filter(({ fields }) => fields.length > 0);
  if (sections.length === 0) return <Typography color="textSecondary">{say('fields.nothing')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {sections.map(({ name, fields }) => (
        <section key={name} aria-labelledby={`view-${name}`}>
          <Typography variant="h2" id={`view-${name}`} sx={{ mb: 1, pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            {say(`section.${name}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {fields.map((field) => (
              <div key={field.name}>
                {/* A section of one field would only say its name twice. */}
                {(fields.length > 1 || say(field.label) !== say(`section.${name}`)) && (
                  <Typography variant="body2" component="h3" color="textSecondary">
                    {say(field.label)}
                  </Typography>
                )}
                <ValueView field={field} value={content[field.name]} />
              </div>
            ))}
          </Box>
        </section>
      ))}
    </Box>
  );
};
