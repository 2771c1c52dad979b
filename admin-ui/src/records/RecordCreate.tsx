// How does a new record begin? With its kind, its owner and its name, a supplement with its service; everything else is written in the draft.
import { useState } from 'react';
import { Box, Button, FormControlLabel, FormLabel, Paper, Radio, RadioGroup, Stack, TextField, Typography } from '@mui/material';
import { useRedirect } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { recordKinds, type RecordKind, type RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { AdministrationPicker } from '../ui/pickers/AdministrationPicker.js';
import { AreasPicker } from '../ui/pickers/AreaPicker.js';
import { Page } from '../ui/Page.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { RecordPicker, type ChosenRecord } from '../ui/pickers/RecordPicker.js';
import { useRecordTitle } from '../ui/fields/field-queries.js';
import { useAct } from '../ui/useAct.js';

const KindChoice = ({ kind, onChange }: { kind: RecordKind; onChange: (kind: RecordKind) => void }) => {
  const say = useSay();
  return (
    <Box>
      <FormLabel id="kind-label">{say('records.create.kind')}</FormLabel>
      <RadioGroup value={kind} aria-labelledby="kind-label" onChange={(_, next) => onChange(next as RecordKind)}>
        {recordKinds.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', mt: 0.5, '& .MuiRadio-root': { pt: 0.25 } }}
            label={
              <span>
                <strong>{say(`record.kind.${each}`)}</strong>
                <Typography variant="body2" component="span" color="textSecondary" sx={{ display: 'block' }}>
                  {say(`records.create.kind.${each}`)}
                </Typography>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Box>
  );
};

type Fault = (field: string) => string | undefined;
interface Chosen {
  readonly service: ChosenRecord | null;
  readonly areas: readonly string[];
}

/** First the service, then where the supplement holds. */
const SupplementBeginning = ({ service, areas, fault, onChange }: Chosen & { fault: Fault; onChange: (chosen: Chosen) => void }) => {
  const say = useSay();
  return (
    <>
      <RecordPicker
        kind="service"
        label={say('field.supplement.service')}
        value={service?.id ?? null}
        required
        error={Boolean(fault('service'))}
        helperText={fault('service') ?? say('records.create.service-help')}
        onChange={(next) => onChange({ service: next, areas })}
      />
      {service && (
        <AreasPicker
          label={say('field.supplement.areas')}
          value={areas}
          helperText={fault('areas') ?? say('field.supplement.areas.help')}
          onChange={(next) => onChange({ service, areas: next })}
        />
      )}
    </>
  );
};

/** A link may name kind and service. */
const useWish = () => {
  const [search] = useSearchParams();
  const kind = recordKinds.find((each) => each === search.get('kind')) ?? 'organisational-unit';
  const { data } = useRecordTitle(search.get('service'));
  return { kind, service: data ?? null };
};

const CreateForm = ({ wish }: { wish: ReturnType<typeof useWish> }) => {
  const say = useSay();
  const redirect = useRedirect();
  const { session } = useSession();
  const own = session && !session.central ? session.administrations.map(({ id }) => id) : [];
  const [kind, setKind] = useState(wish.kind);
  const [title, setTitle] = useState('');
  const [administration, setAdministration] = useState<readonly string[]>(own.slice(0, 1));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { service, areas } = chosen ?? { service: wish.service, areas: [] };
  const { act, busy, problem } = useAct();
  const [isMissing, setMissing] = useState(false);
  const fault: Fault = (field) =>
    field === 'service' && isMissing && !service ? say('records.create.service-missing') : problem?.body.fields?.[field];
  const isSupplement = kind === 'supplement';
  const create = async () => {
    if (isSupplement && !service) return setMissing(true);
    const body = {
      kind,
      administration: administration[0],
      ...(isSupplement ? { title: service?.title, service: service?.id, areas } : { title }),
    };
    const done = await act<RecordView>('/records', { body, quiet: true });
    if (done) redirect(done.answer.openEditionId ? `/editions/${done.answer.openEditionId}` : `/records/${done.answer.id}/show`);
  };
  return (
    <PlainForm onFilled={create}>
      <ProblemAlert problem={problem} />
      <KindChoice kind={kind} onChange={setKind} />
      {own.length !== 1 && (
        <AdministrationPicker
          label={say('ui.administration')}
          value={administration}
          onChange={setAdministration}
          membersOnly={kind !== 'service' && kind !== 'online-service'}
          required
          error={Boolean(fault('administration'))}
          helperText={fault('administration')}
        />
      )}
      {isSupplement ? (
        <SupplementBeginning service={service} areas={areas} fault={fault} onChange={setChosen} />
      ) : (
        <TextField
          name="title"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          label={say('records.column.title')}
          required
          fullWidth
          slotProps={{ htmlInput: { maxLength: 300 } }}
          helperText={fault('title') ?? say(`records.create.title-help.${kind}`)}
          error={Boolean(fault('title'))}
        />
      )}
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={busy}>
          {say('records.create.submit')}
        </Button>
        <Button component={Link} to="/records">
          {say('ui.cancel')}
        </Button>
      </Stack>
    </PlainForm>
  );
};

export const RecordCreate = () => {
  const say = useSay();
  const wish = useWish();
  return (
    <Page title={say('records.create')} lead={say('records.create.lead')} maxWidth={640}>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <CreateForm wish={wish} />
      </Paper>
    </Page>
  );
};
