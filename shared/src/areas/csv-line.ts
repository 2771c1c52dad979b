// How is one line of comma separated values taken apart? Quotes as in RFC 4180; a field never runs over the end of its line.

/** The fields of a line, or null when a quotation mark is not closed. */
export const splitLine = (line: string): string[] | null => {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line.slice(at));
    if (!quoted && line[at] === '"') return null;
    const end = quoted ? at + quoted[0].length : line.indexOf(',', at) < 0 ? line.length : line.indexOf(',', at);
    fields.push(quoted ? quoted[1]!.replaceAll('""', '"') : line.slice(at, end));
    if (line[end] !== ',') return end === line.length ? fields : null;
    at = end + 1;
  }
};
