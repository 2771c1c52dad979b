// How is a file of any size read line by line? In batches of bytes; a line that is too long is passed over without being held.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** `bytes` is null where the line was too long. */
export interface RawLine {
  readonly n: number;
  readonly bytes: Buffer | null;
}

export const longestLine = 256 * 1024;
const newline = 0x0a;

interface Wanted {
  readonly after?: number;
  readonly only?: ReadonlySet<number>;
  readonly batch: number;
}

/** Lines of a file by number, counted from one; blank lines are counted and left out. */
export const readLines = async function* (file: string, { after = 0, only, batch }: Wanted): AsyncGenerator<RawLine[]> {
  let lines: RawLine[] = [];
  let held: Buffer[] = [];
  let heldBytes = 0;
  let n = 0;
  const end = (last: Buffer): void => {
    n += 1;
    const bytes = heldBytes + last.length > longestLine ? null : held.length > 0 ? Buffer.concat([...held, last]) : last;
    held = [];
    heldBytes = 0;
    const isWanted = n > after && (only === undefined || only.has(n));
    if (isWanted && (bytes === null || bytes.some((byte) => byte > 0x20))) lines.push({ n, bytes });
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      end(chunk.subarray(from, at));
      from = at + 1;
      if (lines.length === batch) {
        yield lines;
        lines = [];
      }
    }
    const rest = chunk.subarray(from);
    if (heldBytes <= longestLine) held.push(rest);
    heldBytes += rest.length;
  }
  if (heldBytes > 0) end(Buffer.alloc(0));
  if (lines.length > 0) yield lines;
};

/** What tells one file from another, and how many lines it has. */
export const measureFile = async (file: string): Promise<{ hash: string; lines: number }> => {
  const hash = createHash('sha256');
  let lines = 0;
  let last = newline;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) lines += 1;
    last = chunk[chunk.length - 1] ?? last;
  }
  return { hash: hash.digest('hex'), lines: last === newline ? lines : lines + 1 };
};
