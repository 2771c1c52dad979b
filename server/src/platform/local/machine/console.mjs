// How do the scripts speak to the person at the terminal?
const begin = performance.now();

export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');

let print = console.log;

/** For commands whose standard output belongs to the answer. */
export const speakOnStderr = () => (print = console.error);

export const say = (text) => print(`${secondsSince(begin).padStart(6)} s  ${text}`);
export const warn = (text) => console.error(`${secondsSince(begin).padStart(6)} s  ${text}`);

/** An expected "no": shown as its one sentence, without a stack trace. */
export class Refusal extends Error {}
