// How is a task going, what failed in it, and what can be done about it?
import { Box, Button, Paper, Typography } from '@mui/material';
import { useGetOne, useParams, useRedirect } from 'react-admin';
import type { TaskView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { TaskStateChip } from '../ui/Chips.js';
import { Facts } from '../ui/Facts.js';
import { useFormats } from '../ui/format.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { useAct } from '../ui/useAct.js';
import { Waiting } from '../ui/Waiting.js';
import { TaskItems } from './TaskItems.js';
import { TaskProgress } from './TaskProgress.js';
import { useTaskLive } from './useTaskLive.js';

const Actions = ({ task }: { task: TaskView }) => {
  const say = useSay();
  const redirect = useRedirect();
  const { act, busy } = useAct();
  const again = async () => {
    const started = await act<TaskView>(`/tasks/${task.id}/run-again`, { done: 'tasks.started-again' });
    if (started) redirect(`/tasks/${started.answer.id}/show`);
  };
  return (
    <>
      {task.mayCancel && (
        <Button
          variant="outlined"
          color="error"
          loading={busy}
          onClick={() => void act(`/tasks/${task.id}/cancel`, { done: 'tasks.cancelled' })}
        >
          {say('tasks.cancel')}
        </Button>
      )}
      {task.mayRunAgain && (
        <Button variant="contained" loading={busy} onClick={() => void again()}>
          {say(task.failed > 0 ? 'tasks.run-failed-again' : 'tasks.run-again')}
        </Button>
      )}
    </>
  );
};

export const TaskShow = () => {
  const say = useSay();
  const { moment } = useFormats();
  const { id = '' } = useParams();
  const { data: task, error, isPending, refetch } = useGetOne<TaskView>('tasks', { id });
  useTaskLive(task, refetch);
  if (isPending) return <Waiting />;
  if (!task)
    return (
      <Page title={say('tasks.one')}>
        <LoadAlert error={error} />
      </Page>
    );
  return (
    <Page
      title={task.title}
      maxWidth={960}
      lead={
        <Box role="status" sx={{ mt: 0.5 }}>
          <TaskStateChip state={task.state} />
        </Box>
      }
      actions={<Actions task={task} />}
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <TaskProgress task={task} wide />
        {task.error && <Typography color="error">{task.error}</Typography>}
        <Facts
          facts={[
            ['tasks.filter.kind', say(`task.kind.${task.kind}`)],
            ['tasks.started-by', task.startedBy.name],
            ['tasks.created', moment(task.createdAt)],
            ['tasks.started', task.startedAt && moment(task.startedAt)],
            ['tasks.ended', task.endedAt && moment(task.endedAt)],
          ]}
        />
      </Paper>
      {task.failed > 0 && <TaskItems id={task.id} failed={task.failed} />}
    </Page>
  );
};
