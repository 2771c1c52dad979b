// What does a supervised process do when its supervisor was killed without a chance to say goodbye?
const supervisor = process.ppid;

// Preloaded with --import, so that neither the API nor the worker needs to know about supervisors.
setInterval(() => {
  if (process.ppid === supervisor) return;
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000);
}, 500).unref();
