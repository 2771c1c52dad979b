// How much processor time and memory has a process used? Where the system does not tell, the figure is missing.
import fs from 'node:fs';

const ticksPerSecond = 100;

const fieldsOf = (pid) => {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return undefined;
  }
};

export function cpuSecondsOf(pid) {
  const fields = fieldsOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : Number.NaN;
}

/** Megabytes now and at the highest moment. */
export function memoryOf(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), highest: megabytes('VmHWM') };
  } catch {
    return { now: Number.NaN, highest: Number.NaN };
  }
}

/** PostgreSQL on this machine: all processes of one server together, found by one of them. */
export function serverCpu(backendPid) {
  const postmaster = fieldsOf(backendPid)?.[1];
  if (postmaster === undefined) return () => Number.NaN;
  return () => {
    const children = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && fieldsOf(name)?.[1] === postmaster);
    const [ownUser = 0, ownSystem = 0, gone = 0, goneSystem = 0] = (fieldsOf(postmaster) ?? []).slice(11, 15).map(Number);
    return children.reduce((sum, pid) => sum + (cpuSecondsOf(pid) || 0), (ownUser + ownSystem + gone + goneSystem) / ticksPerSecond);
  };
}
