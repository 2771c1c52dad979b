// How far is a task?
import { Box, LinearProgress, Typography } from '@mui/material';
import type { TaskView } from '@kommunalredaktion/shared';
import { useSay, type Say } from '../app/say.js';
import { useFormats, type Formats } from '../ui/format.js';

const remaining = (say: Say, seconds: number | null): string => {
  if (seconds === null) return '';
  return seconds < 90
    ? say('tasks.seconds-left', { n: Math.max(1, Math.round(seconds)) })
    : say('tasks.minutes-left', { n: Math.round(seconds / 60) });
};

const figures = (say: Say, { number }: Formats, { done, total, failed }: TaskView): string =>
  [
    total === null
      ? say('tasks.done-of-unknown', { done: number(done) })
      : say('tasks.done-of', { done: number(done), total: number(total) }),
    ...(failed > 0 ? [say('tasks.failed', { n: number(failed) })] : []),
  ].join(' · ');

export const TaskProgress = ({ task, wide = false }: { task: TaskView; wide?: boolean }) => {
  const say = useSay();
  const formats = useFormats();
  const running = task.state === 'running' || task.state === 'waiting';
  const share = task.total ? Math.min(100, (100 * task.done) / task.total) : 0;
  return (
    <Box sx={{ minWidth: wide ? 0 : 150 }}>
      {(running || wide) && (
        <LinearProgress
          aria-label={task.title}
          {...(running && task.total === null ? { variant: 'indeterminate' } : { variant: 'determinate', value: share })}
          color={task.state === 'failed' ? 'error' : 'primary'}
          sx={{ height: wide ? 10 : 6, borderRadius: 5, mb: 0.5 }}
        />
      )}
      <Typography variant="body2" component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {figures(say, formats, task)}
      </Typography>
      {running && task.secondsLeft !== null && (
        <Typography variant="caption" component="div" color="textSecondary">
          {remaining(say, task.secondsLeft)}
        </Typography>
      )}
    </Box>
  );
};
