// TaskList
export const TaskList = () => null;
