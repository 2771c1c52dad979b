// Which long work runs or ran in the background?
import { taskKinds, taskStates, type TaskView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { TaskStateChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { TaskProgress } from './TaskProgress.js';

const Started = ({ createdAt, startedBy }: TaskView) => {
  const { ago, moment } = useFormats();
  return (
    <>
      <time dateTime={createdAt} title={moment(createdAt)}>
        {ago(createdAt)}
      </time>
      {` · ${startedBy.name}`}
    </>
  );
};

const columns: readonly Column<TaskView>[] = [
  { label: 'tasks.column.title', lead: true, render: ({ title }) => title },
  { label: 'tasks.column.state', plain: true, render: ({ state }) => <TaskStateChip state={state} /> },
  { label: 'tasks.column.progress', render: (task) => <TaskProgress task={task} />, width: '28%' },
  { label: 'tasks.column.started', sort: 'createdAt', render: (task) => <Started {...task} /> },
];

export const TaskList = () => {
  const say = useSay();
  return (
    <RoomList<TaskView>
      resource="tasks"
      title={say('app.menu.tasks')}
      lead={say('tasks.lead')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      columns={columns}
      rowLink={({ id }) => `/tasks/${id}/show`}
      empty={say('tasks.empty')}
      filters={
        <FilterBar>
          <ChoiceFilter
            name="state"
            label={say('tasks.column.state')}
            choices={taskStates.map((value) => ({ value, label: say(`task.state.${value}`) }))}
          />
          <ChoiceFilter
            name="kind"
            label={say('tasks.filter.kind')}
            choices={taskKinds.map((value) => ({ value, label: say(`task.kind.${value}`) }))}
            width={240}
          />
        </FilterBar>
      }
    />
  );
};
