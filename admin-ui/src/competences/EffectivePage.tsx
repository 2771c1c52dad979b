// What holds for this service in this area? Every part with whose words it is, who is responsible, and the same as a citizen reads it.
import { Box, Button, Card, Tab, Tabs, Typography } from '@mui/material';
import { useGetMany } from 'react-admin';
import { Link, useParams } from 'react-router';
import type { AdministrationView, EffectiveView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { LoadProblem } from '../editions/LoadProblem.js';
import { useRecordTitle } from '../ui/fields/field-queries.js';
import { useAddress } from '../ui/address.js';
import { AreaPicker } from '../ui/pickers/AreaPicker.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { CitizenPreview } from './CitizenPreview.js';
import { useEffective } from './competence-queries.js';
import { EffectiveModules } from './EffectiveModules.js';
import { ResponsibleSteps } from './ResponsibleSteps.js';

const views = ['owners', 'citizen'] as const;
type View = (typeof views)[number];

/** Somebody of one municipality means their own area until they say otherwise. */
const useOwnArea = (): string | null => {
  const { session } = useSession();
  const ids = session && !session.central && session.administrations.length === 1 ? session.administrations.map(({ id }) => id) : [];
  const { data } = useGetMany<AdministrationView>('administrations', { ids }, { enabled: ids.length > 0 });
  return data?.[0]?.ars ?? null;
};

/** Area and view live in the address, so that they can be sent to somebody. */
const useAsked = () => {
  const own = useOwnArea();
  const [search, put] = useAddress();
  const view: View = views.find((each) => each === search.get('view')) ?? 'owners';
  return {
    ars: search.get('area') ?? own,
    view,
    setArea: (ars: string | null) => put({ area: ars }),
    setView: (next: View) => put({ view: next }),
  };
};

const Shown = ({ effective, view, onView }: { effective: EffectiveView; view: View; onView: (view: View) => void }) => {
  const say = useSay();
  const { day } = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' }, alignItems: 'start' }}>
      <div>
        <Tabs value={view} onChange={(_, next: View) => onView(next)} aria-label={say('competences.views')} sx={{ mb: 2 }}>
          {views.map((each) => (
            <Tab key={each} value={each} label={say(`competences.view.${each}`)} id={`effective-${each}`} aria-controls="effective-panel" />
          ))}
        </Tabs>
        <Box role="tabpanel" id="effective-panel" aria-labelledby={`effective-${view}`}>
          {view === 'owners' ? <EffectiveModules effective={effective} /> : <CitizenPreview effective={effective} />}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {say('competences.effective.day', { day: day(effective.day) })}
        </Typography>
      </div>
      <ResponsibleSteps responsible={effective.responsible} />
    </Box>
  );
};

export const EffectivePage = () => {
  const say = useSay();
  const { id = '' } = useParams();
  const { ars, view, setArea, setView } = useAsked();
  const service = useRecordTitle(id);
  const { data: effective, error } = useEffective(id, ars);
  if (service.error && !effective) return <LoadProblem error={service.error} />;
  const title = effective?.service.title ?? service.data?.title ?? say('competences.effective');
  return (
    <Page
      title={title}
      lead={say('competences.effective.lead')}
      actions={
        <Button component={Link} to={`/records/${id}/show`}>
          {say('editions.to-record')}
        </Button>
      }
    >
      <Card sx={{ p: 2, mb: 2.5, maxWidth: 560 }}>
        <AreaPicker
          label={say('competences.effective.area')}
          value={ars}
          onChange={setArea}
          helperText={say('competences.effective.area-help')}
        />
      </Card>
      {ars === null && <EmptyNote title={say('competences.effective.choose')} />}
      {error && ars !== null && <LoadProblem error={error} />}
      {ars !== null && !error && (effective ? <Shown effective={effective} view={view} onView={setView} /> : <Waiting />)}
    </Page>
  );
};
