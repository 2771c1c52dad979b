// TaskShow
export const TaskShow = () => null;
