// What has to be tidied up before this process ends, however it ends?
import { Refusal, warn } from './console.mjs';

const duties = new Set();
let leaving;

/** Duties are done in reverse order: what was started last is stopped first. */
export function beforeLeaving(duty) {
  duties.delete(duty);
  duties.add(duty);
}

export function leave(code) {
  leaving ??= tidyUp().finally(() => process.exit(code));
  return leaving;
}

export const isLeaving = () => leaving !== undefined;

async function tidyUp() {
  for (const duty of [...duties].reverse()) {
    try {
      await duty();
    } catch (error) {
      warn(error.message);
    }
  }
}

/** Runs a script to its end and turns signals, refusals and surprises into a tidy exit. */
export async function live(main, { codeWhenStopped = () => 130 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(codeWhenStopped()));
  leaveWithNpm(codeWhenStopped);
  // A closed terminal or pipe is no reason to die without tidying up.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.on('uncaughtException', giveUp);
  try {
    const code = await main();
    if (code !== undefined) await leave(code);
  } catch (error) {
    await giveUp(error);
  }
}

async function giveUp(error) {
  if (leaving) return;
  warn(error instanceof Refusal ? error.message : error.stack);
  await leave(1);
}

// npm puts a shell in between and dies on SIGTERM without telling us: only our parent's change betrays it.
function leaveWithNpm(codeWhenStopped) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(codeWhenStopped()), 500).unref();
}
