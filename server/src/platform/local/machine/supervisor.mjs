// How are the API and the worker kept running, and when is it time to give up?
import fs from 'node:fs';
import { warn } from './console.mjs';
import { isLeaving, leave } from './lifetime.mjs';
import { inData } from './places.mjs';
import { end, exitOf, launchNode, signed } from './processes.mjs';

const restartsPerMinute = 3;

/** Starts a program, writes what it says to its log, and starts it again when it dies. */
export function keepRunning({ name, args, env, onStart = () => {} }) {
  const program = { process: undefined, restart };
  const deaths = [];
  let child, restartWanted;
  function restart() {
    restartWanted = true;
    end(child);
  }
  const start = async () => {
    const log = openLog(name);
    child = launchNode(args, { env, detached: true, stdio: ['ignore', log, log] });
    fs.closeSync(log);
    program.process = signed(child.pid);
    onStart();
    const { code, signal } = await exitOf(child);
    if (isLeaving()) return undefined;
    if (restartWanted) {
      restartWanted = false;
      return start();
    }
    const now = Date.now();
    deaths.push(now);
    warn(`${name} hat sich beendet (${signal ?? `Code ${code}`}): ${lastLine(name)}`);
    if (deaths.filter((moment) => moment > now - 60_000).length > restartsPerMinute) {
      warn(`${name} ist in einer Minute mehr als ${restartsPerMinute}-mal gestorben; alles wird beendet. Protokoll: ${logOf(name)}`);
      return leave(1);
    }
    warn(`${name} wird neu gestartet.`);
    return start();
  };
  start();
  return program;
}

export const logOf = (name) => inData('log', `${name.toLowerCase()}.log`);

export function openLog(name) {
  const file = logOf(name);
  fs.mkdirSync(inData('log'), { recursive: true, mode: 0o700 });
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) fs.renameSync(file, `${file}.1`);
  return fs.openSync(file, 'a', 0o600);
}

/** The line of the log that most likely says why. */
export function lastLine(name) {
  const lines = fs.readFileSync(logOf(name), 'utf8').trim().split('\n');
  const line = lines.findLast((text) => /^\w*Error|"level":"?(fatal|error|60|50)/i.test(text)) ?? lines.at(-1);
  try {
    const { msg, err } = JSON.parse(line);
    return err?.message ?? msg ?? line;
  } catch {
    return line;
  }
}
