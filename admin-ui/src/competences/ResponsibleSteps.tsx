// Which office is responsible here, and how was it found? Level by level, from the municipality upwards, in words.
import { Box, Card, Typography } from '@mui/material';
import ChosenIcon from '@mui/icons-material/CheckCircleOutlined';
import PassedIcon from '@mui/icons-material/ArrowUpwardOutlined';
import type { CompetenceHolder, ResponsibleStep, ResponsibleView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { ToneChip } from '../ui/Chips.js';
import { HolderName } from './CompetenceTab.js';

const Holder = ({ holder }: { holder: CompetenceHolder }) => {
  const say = useSay();
  return (
    <li>
      <HolderName holder={holder} />{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        {holder.administration.name} · {say(`code.competence-role.${holder.role}`)}
        {holder.criterion && ` · ${holder.criterion}`}
      </Typography>
    </li>
  );
};

const Holders = ({ holders }: { holders: readonly CompetenceHolder[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {holders.map((holder) => (
      <Holder key={`${holder.record.id} ${holder.role} ${holder.criterion}`} holder={holder} />
    ))}
  </Box>
);

const Step = ({ step: { area, holders, chosen, why } }: { step: ResponsibleStep }) => {
  const say = useSay();
  const Icon = chosen ? ChosenIcon : PassedIcon;
  return (
    <Box
      component="li"
      aria-current={chosen ? 'true' : undefined}
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr)',
        gap: 1,
        color: why === 'nearer-one' ? 'text.secondary' : 'inherit',
      }}
    >
      <Icon fontSize="small" color={chosen ? 'success' : 'inherit'} aria-hidden sx={{ mt: '3px' }} />
      <div>
        <Typography component="div" sx={{ fontWeight: chosen ? 650 : 500 }}>
          {area.name}{' '}
          <Typography component="span" variant="body2" color="textSecondary">
            {say(`area.level.${area.level}`)}
          </Typography>{' '}
          {chosen && <ToneChip tone="success" label={say('competences.chosen')} />}
        </Typography>
        {holders.length > 0 && <Holders holders={holders} />}
        <Typography variant="body2" color="textSecondary">
          {say(`competence.step.${why}`)}
        </Typography>
      </div>
    </Box>
  );
};

export const ResponsibleSteps = ({ responsible: { steps, holders, contacts } }: { responsible: ResponsibleView }) => {
  const say = useSay();
  return (
    <Card component="section" aria-labelledby="responsible" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="h2" id="responsible">
        {say('competences.responsible')}
      </Typography>
      {holders.length > 0 ? <Holders holders={holders} /> : <Typography>{say('competences.responsible.none')}</Typography>}
      {contacts.length > 0 && (
        <div>
          <Typography variant="h3">{say('competences.contacts')}</Typography>
          <Holders holders={contacts} />
        </div>
      )}
      <div>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {say('competences.steps')}
        </Typography>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
          {steps.map((step) => (
            <Step key={step.area.ars} step={step} />
          ))}
        </Box>
      </div>
    </Card>
  );
};
