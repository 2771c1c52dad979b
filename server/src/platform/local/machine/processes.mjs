// How does a script run another program without ever leaving it behind?
import fs from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { Refusal } from './console.mjs';
import { beforeLeaving, isLeaving } from './lifetime.mjs';
import { root } from './places.mjs';

const running = new Set();
const endAll = () => Promise.all([...running].map((child) => end(child)));

/** Starts a program that ends with this script at the latest. */
export function launch(command, args, options = {}) {
  if (isLeaving()) throw new Refusal('Wird gerade beendet.');
  beforeLeaving(endAll);
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

const leash = new URL('./leash.mjs', import.meta.url).href;

/** A Node program that also notices when this script was killed without a chance to say goodbye. */
export const launchNode = (args, options) => launch(process.execPath, ['--import', leash, ...args], options);

export const exitOf = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, error }));
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal }));
  });

/** Runs a program to its end and returns its exit code. */
export async function run(command, args, options) {
  return (await exitOf(launch(command, args, options))).code;
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs a step without which nothing that follows makes sense. */
export async function must(sentence, args, options) {
  if ((await runNode(args, options)) !== 0) throw new Refusal(sentence);
}

/** Asks a program to end, and makes it end when it does not. */
export function end(child, patience = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return undefined;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  return gone.then(() => clearTimeout(force));
}

/** A process id alone can be reused; together with its start time it names one process. Undefined: no longer there. */
export function startTimeOf(pid) {
  if (process.platform !== 'linux') {
    const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return answer.stdout?.trim() || undefined;
  }
  try {
    const [state, ...fields] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

export const signed = (pid) => ({ pid, since: startTimeOf(pid) });
export const isAlive = (process) => process?.since !== undefined && startTimeOf(process.pid) === process.since;

/** Ends processes that an earlier, killed script has left behind. */
export async function endStrangers(processes) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const left = processes.filter(isAlive);
    for (const { pid } of left) process.kill(pid, signal);
    for (let wait = 0; wait < 100 && left.some(isAlive); wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
