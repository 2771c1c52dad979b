// Does a text hold what somebody wanted to replace later? Each pattern is looked for only where its tell-tale piece occurs.

interface Pattern { readonly tell: string; readonly form: RegExp }

const end = '(?=\\s*(?:[.!…)\\]<\\n]|$))';
const soon = '(?:noch|in kürze|demnächst|bald|später|zeitnah)';
const thing = '(?:text|inhalte?|beschreibung|angaben?|informationen|infos?|details|daten|bild|foto|link|formular|adresse|telefonnummer|öffnungszeiten)';
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${pattern})(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu');

const patterns: readonly Pattern[] = [
  { tell: 'xxx', form: /(?<![\p{L}\p{N}])(?<!(?:Anlage|Anhang|Kapitel|Artikel|Art\.|Abschnitt|Teil|Band|Buch|Titel|Klasse|Größe) )x{3,}(?![\p{L}\p{N}])/giu },
  { tell: 'lorem', form: word('lorem(?: ipsum)?') },
  { tell: 'ipsum', form: word('ipsum dolor') },
  { tell: 'todo', form: word('todo') },
  { tell: 'to do', form: /(?<!\p{L})(?:TO DO|To Do(?=:))(?!\p{L})/gu },
  { tell: 'to-do:', form: /(?<!\p{L})to-do(?=:)/giu },
  { tell: 'fixme', form: word('fixme') },
  { tell: 'tbd', form: word('tbd') },
  { tell: 't.b.d', form: word('t\\.b\\.d\\.?') },
  { tell: 'asdf', form: word('asdf\\p{L}*') },
  { tell: '???', form: /\?{3,}/gu },
  { tell: 'folg', form: new RegExp(`(?<!\\p{L})${thing} (?:folgt|folgen)(?: ${soon})?${end}`, 'giu') },
  { tell: 'ergänzt', form: new RegExp(`(?<!\\p{L})(?:wird|werden) ${soon} ergänzt${end}`, 'giu') },
  { tell: 'ergänzen', form: new RegExp(`(?<!\\p{L})(?:noch|hier|bitte noch) (?:zu )?ergänzen${end}`, 'giu') },
  { tell: 'eingefügt', form: new RegExp(`(?<!\\p{L})(?:wird|werden) ${soon} eingefügt${end}`, 'giu') },
  { tell: 'eingepflegt', form: new RegExp(`(?<!\\p{L})(?:wird|werden) ${soon} eingepflegt${end}`, 'giu') },
  { tell: 'nachgetragen', form: new RegExp(`(?<!\\p{L})(?:wird|werden) ${soon} nachgetragen${end}`, 'giu') },
  { tell: 'einfügen', form: /(?<!\p{L})(?:hier )?(?:(?:den|ihren) )?(?:text|inhalt|beschreibung|name[n]?|link|datum) (?:hier )?einfügen(?!\p{L})/giu },
  { tell: 'blindtext', form: word('blindtext') },
  { tell: 'fülltext', form: word('fülltext') },
  { tell: 'mustertext', form: word('mustertext') },
  { tell: 'beispieltext', form: word('beispieltext') },
  { tell: 'platzhalter', form: /(?<!\p{L})platzhaltertext(?!\p{L})|[[(<{]\s*platzhalter[^\])>}]{0,30}[\])>}]|^\s*platzhalter\b/giu },
  { tell: 'dummy', form: word('dummy|dummytext|dummy text') },
  { tell: 'im aufbau', form: /(?<!\p{L})seite (?:ist |befindet sich )?(?:noch |derzeit |zurzeit |gerade )?im aufbau(?!\p{L})/giu },
  { tell: 'coming soon', form: word('coming soon') },
  { tell: 'text to follow', form: word('text to follow') },
  { tell: 'insert', form: word('insert (?:your )?text(?: here)?') },
  { tell: '[', form: /\[\s*(?:(?:hier|bitte)[^\]\n]{0,40}|[^\]\n]{0,40}(?:einfügen|ergänzen|eintragen|ausfüllen|angeben|einsetzen)|(?:name|ort|datum|gemeinde|kommune|stadt|landkreis|straße|adresse|telefon|telefonnummer|e-mail|link|text|url|betrag|uhrzeit)(?: [^\]\n]{0,30})?)\s*\]/giu },
  { tell: '{{', form: /\{\{[^{}\n]{0,60}\}\}/gu },
  { tell: '###', form: /#{3,}/gu },
];
/** Nothing but this in a whole field. */
const alone = /^(?:test(?:text)?|text|platzhalter|beschreibung|inhalt|folgt|folgt noch|kommt noch|tba|xx|n\. ?n\.|[.…]{2,}|…|\?+|_+)[.!]?$/iu;
const longestAlone = 20;

/** A piece of markup says nothing to anybody, and an address may be called as it likes. */
const isHidden = (text: string, at: number, html: boolean): boolean => {
  const from = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  if (/^\S*(?::\/\/|www\.|@)/.test(text.slice(from, at)) && !/[\s>"]/.test(text.slice(from, at))) return true;
  return html && text.lastIndexOf('<', at) > text.lastIndexOf('>', at) && /^<\/?[a-z]/i.test(text.slice(text.lastIndexOf('<', at)));
};

/** The patterns whose tell-tale pieces occur in a text in small letters. */
export const suspicionsIn = (small: string): readonly RegExp[] => patterns.filter(({ tell }) => small.includes(tell)).map(({ form }) => form);

export interface Placeholder { readonly at: number; readonly length: number }

export const placeholderAlone = (plain: string): boolean => plain.length <= longestAlone && alone.test(plain.trim());

/** The first placeholder of a text. */
export const placeholderIn = (text: string, html: boolean, forms: readonly RegExp[]): Placeholder | null => {
  let first: Placeholder | null = null;
  for (const form of forms) {
    for (const found of text.matchAll(form)) {
      if (isHidden(text, found.index, html)) continue;
      if (first === null || found.index < first.at) first = { at: found.index, length: found[0].length };
      break;
    }
  }
  return first;
};
