// What is still to be mended in this draft? Worst first; a click leads to the field.
import { Box, ButtonBase, Typography } from '@mui/material';
import { identityOf, severities, trailOf } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../app/say.js';
import { FindingNote } from '../../ui/fields/FieldMessages.js';
import { goToField, type FormState } from '../../ui/fields/form-state.js';
import { useWatched } from '../../ui/fields/content-store.js';

export const FindingsPanel = ({ form }: { form: FormState }) => {
  const say = useSay();
  const { findings } = useWatched(form.marks);
  const sorted = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return (
    <section aria-labelledby="draft-findings">
      <Typography variant="h2" id="draft-findings">
        {say('editions.findings', { n: findings.length })}
      </Typography>
      {findings.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('editions.findings.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {sorted.map((finding) => (
          <li key={identityOf(finding)}>
            <ButtonBase
              onClick={() => goToField(form, finding.field)}
              sx={{
                display: 'block',
                width: '100%',
                textAlign: 'left',
                borderRadius: 1,
                font: 'inherit',
                '&:hover': { textDecoration: 'underline' },
              }}
            >
              <Typography variant="caption" component="span" color="textSecondary">
                {trailOf(form.kind, form.content.get(), finding.field, pageLanguage()).join(' › ')}
              </Typography>
              <FindingNote finding={finding} />
            </ButtonBase>
          </li>
        ))}
      </Box>
    </section>
  );
};
