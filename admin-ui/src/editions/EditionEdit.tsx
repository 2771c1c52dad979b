// How does a draft get written? The form of its fields, saved while one types, with the next step and the findings beside it.
import { Box, Button, Card, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { normalise, placeOf, project, type EditionAction, type EditionView, type SessionView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { useWatched } from '../ui/fields/content-store.js';
import { ContentForm } from '../ui/fields/ContentForm.js';
import { ContentView } from '../ui/fields/view/ContentView.js';
import { FormProvider, goToField } from '../ui/fields/form-state.js';
import { MasterContext, useMasterOf, type Master } from '../ui/fields/supplement/master.js';
import { Page } from '../ui/Page.js';
import { SideColumn } from '../ui/SideColumn.js';
import { Waiting } from '../ui/Waiting.js';
import { ActionBar } from './ActionBar.js';
import { Comments } from './Comments.js';
import { ConflictPage } from './drafting/ConflictPage.js';
import { DraftNotices, Unsent } from './drafting/DraftNotices.js';
import { useComparison, useEdition, useParents } from './edition-queries.js';
import { FindingsPanel } from './drafting/FindingsPanel.js';
import { useLiveMarks } from './drafting/live-marks.js';
import { MasterMoved } from './drafting/MasterMoved.js';
import { LoadProblem } from './LoadProblem.js';
import { SaveStatus } from './drafting/SaveStatus.js';
import { Approvals, StateLine } from './StateLine.js';
import { useDraft, type OpenDraft } from './drafting/useDraft.js';
import { Wished } from './drafting/Wished.js';
import { useSteps } from './useSteps.js';

type Shown = 'write' | 'read';

/** The content as the public would get it, from what is typed right now. */
const Preview = ({ form }: Pick<OpenDraft, 'form'>) => {
  const say = useSay();
  const content = useWatched(form.content);
  return (
    <Card sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('editions.preview.lead')}
      </Typography>
      <ContentView kind={form.kind} content={project(form.kind, normalise(form.kind, content), 'everyone')} />
    </Card>
  );
};

/** Stays in sight while the form scrolls: which view, whether everything is safe, and what happened to the draft. */
const Head = ({ open, shown, onShown }: { open: OpenDraft; shown: Shown; onShown: (shown: Shown) => void }) => {
  const say = useSay();
  return (
    <Box sx={{ position: 'sticky', top: 56, zIndex: 3, bgcolor: 'background.default', pb: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 2 }}>
        <Tabs value={shown} onChange={(_, next: Shown) => onShown(next)} aria-label={say('editions.shown')}>
          <Tab value="write" label={say('editions.write')} id="tab-write" aria-controls="panel-shown" />
          <Tab value="read" label={say('editions.preview')} id="tab-read" aria-controls="panel-shown" />
        </Tabs>
        <Box sx={{ flex: '0 1 auto', maxWidth: 420 }}>
          <SaveStatus state={open.state} />
        </Box>
      </Box>
      <DraftNotices {...open} />
    </Box>
  );
};

const Written = ({ master, ...open }: OpenDraft & { master: Master | null }) => {
  const { draft, form, state } = open;
  const [shown, setShown] = useState<Shown>('write');
  const { edition, merged, status } = state;
  if (status === 'conflict' && merged)
    return <ConflictPage kind={form.kind} merged={merged} onChoose={(choices) => void draft.choose(choices)} />;
  if (!edition.mayEdit)
    return (
      <>
        <Unsent {...open} />
        <Card sx={{ p: { xs: 2, md: 3 } }}>
          <ContentView kind={form.kind} content={edition.content} />
        </Card>
      </>
    );
  const goTo = (path: string) => {
    setShown('write');
    goToField(form, placeOf(form.kind, form.content.get(), path));
  };
  return (
    <>
      <Wished edition={edition} onGo={goTo} />
      <MasterMoved form={form} state={state} master={master} />
      <Head open={open} shown={shown} onShown={setShown} />
      <div role="tabpanel" id="panel-shown" aria-labelledby={`tab-${shown}`} onBlur={draft.saveSoon}>
        {shown === 'write' ? (
          <MasterContext value={master}>
            <FormProvider form={form}>
              <ContentForm />
            </FormProvider>
          </MasterContext>
        ) : (
          <Preview form={form} />
        )}
      </div>
    </>
  );
};

/** What the server said about submitting concerns the saved text; while something newer is typed, it is asked again with the click. */
const askedAgain = (edition: EditionView): EditionView => ({
  ...edition,
  actions: edition.actions.map((each) => (each.action === 'submit' ? { ...each, reasons: [] } : each)),
});

const Side = ({ draft, form, state }: OpenDraft) => {
  const navigate = useNavigate();
  const { edition } = state;
  const onDone = (next: EditionView, action: EditionAction) => {
    draft.adopt(next);
    if (action === 'discard' || action === 'submit')
      void navigate(`/records/${next.record.id}/show${action === 'submit' ? '?view=draft' : ''}`);
  };
  const steps = useSteps({ edition: state.status === 'saved' ? edition : askedAgain(edition), before: draft.saveNow, onDone });
  return (
    <SideColumn>
      <Card sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <StateLine edition={edition} />
        <Approvals edition={edition} />
        {state.status === 'conflict' ? <SaveStatus state={state} /> : <ActionBar steps={steps} />}
      </Card>
      {edition.mayEdit && <FindingsPanel form={form} />}
      <Comments edition={edition} />
    </SideColumn>
  );
};

const Open = ({ edition, session }: { edition: EditionView; session: SessionView }) => {
  const say = useSay();
  const open = useDraft(edition, session.id);
  const { record, administration, number } = open.state.edition;
  const { data: parents } = useParents(edition.id);
  const { data: comparison } = useComparison(edition.id, 0);
  const master = useMasterOf(useWatched(open.form.content, (content) => content['service']));
  useLiveMarks(open.form, { edition: open.state.edition, parents: parents?.data, live: comparison?.before, master });
  return (
    <Page
      title={record.title}
      lead={
        <>
          {say(`record.kind.${record.kind}`)} · {administration.name} · {say('editions.number', { n: number })}
        </>
      }
      actions={
        <Button component={Link} to={`/records/${record.id}/show`}>
          {say('editions.to-record')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, alignItems: 'start' }}>
        <div>
          <Written master={master ?? null} {...open} />
        </div>
        <Side {...open} />
      </Box>
    </Page>
  );
};

export const EditionEdit = () => {
  const { id = '' } = useParams();
  const { session } = useSession();
  const { data: edition, error } = useEdition(id);
  if (error && !edition) return <LoadProblem error={error} />;
  return edition && session ? <Open key={id} edition={edition} session={session} /> : <Waiting />;
};
