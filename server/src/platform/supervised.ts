// How does a child process notice that the one who started it is gone?
export const stopWithSupervisor = (stop: () => Promise<void>): void => {
  const supervisor = process.env['KR_SUPERVISED'] === '1' ? Number(process.env['KR_SUPERVISOR_PID'] ?? process.ppid) : undefined;
  if (supervisor === undefined) return;
  setInterval(() => {
    if (process.ppid === supervisor) return;
    void stop().finally(() => process.exit(0));
  }, 1000).unref();
};
