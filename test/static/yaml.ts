// What does a YAML file say? A small, strict part of YAML, so that a file can only mean what it looks like; anything else is an error.

export type Yaml = null | boolean | number | string | Yaml[] | { [key: string]: Yaml };
interface Line {
  readonly indent: number;
  readonly text: string;
  readonly n: number;
}

const keyed = /^([A-Za-z_][\w./-]*|"[^"]+"):(?: +(.*))?$/;

const refuse = ({ n, text }: Line, why: string): never => {
  throw new Error(`line ${n}: ${why}: ${text.trim()}`);
};

const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((raw, index): Line[] => {
    const line = { indent: raw.length - raw.trimStart().length, text: raw.trim(), n: index + 1 };
    if (raw.includes('\t')) return refuse(line, 'a tab');
    if (raw !== raw.trimEnd()) return refuse(line, 'a blank at the end');
    return line.text === '' || line.text.startsWith('#') ? [] : [line];
  });

/** Flow collections only as JSON; plain words only where no reader of YAML can take them for something else. */
const scalar = (text: string, line: Line): Yaml => {
  if (/^["[{]/.test(text)) {
    try {
      return JSON.parse(text) as Yaml;
    } catch {
      return refuse(line, 'not JSON');
    }
  }
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(0|[1-9]\d*)$/.test(text)) return Number(text);
  if (/^(yes|no|on|off|y|n|null|~|[\d_.]+e\d+|0\d+|\d+:\d+(:\d+)?)$/i.test(text))
    return refuse(line, 'a word that YAML may take for something else; use quotes');
  if (/^[&*!|>%@`'?,\]}-]/.test(text) || /: |:$| #/.test(text)) return refuse(line, 'a form that is not used here');
  return text;
};

class Reader {
  private at = 0;

  constructor(private readonly lines: readonly Line[]) {}

  document(): Yaml {
    const value = this.block(0);
    const rest = this.lines[this.at];
    return rest ? refuse(rest, 'indented differently from what stands above') : value;
  }

  private block(indent: number): Yaml {
    return this.lines[this.at]?.text.startsWith('- ') ? this.sequence(indent) : this.mapping(indent);
  }

  private next(indent: number): Line | undefined {
    const line = this.lines[this.at];
    return line?.indent === indent ? line : undefined;
  }

  private sequence(indent: number): Yaml[] {
    const items: Yaml[] = [];
    for (let line = this.next(indent); line?.text.startsWith('- '); line = this.next(indent)) {
      const text = line.text.slice(2);
      if (keyed.test(text)) items.push(this.mapping(indent + 2, { ...line, indent: indent + 2, text }));
      else {
        items.push(scalar(text, line));
        this.at += 1;
      }
    }
    return items;
  }

  /** `first` is the line behind a dash: `- key: value` opens a mapping. */
  private mapping(indent: number, first?: Line): Yaml {
    const entries = new Map<string, Yaml>();
    for (let line = first ?? this.next(indent); line; line = this.next(indent)) {
      const [, written = '', value] = keyed.exec(line.text) ?? refuse(line, 'neither key nor item');
      const key = written.replaceAll('"', '');
      if (entries.has(key)) refuse(line, 'the same key twice');
      this.at += 1;
      entries.set(key, value === undefined ? this.below(line) : scalar(value, line));
    }
    return Object.fromEntries(entries);
  }

  private below(line: Line): Yaml {
    const next = this.lines[this.at];
    if (!next || next.indent <= line.indent) return null;
    return next.indent === line.indent + 2 ? this.block(next.indent) : refuse(next, 'indented by something else than two');
  }
}

/** All documents of a file. */
export const parseYaml = (text: string): Yaml[] =>
  text.split(/^---$/m).map((part, index, parts) => {
    const before = parts.slice(0, index).join('---').split('\n').length - 1;
    return new Reader(linesOf(part).map((line) => ({ ...line, n: line.n + before }))).document();
  });
