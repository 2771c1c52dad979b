// Does a text hold what somebody wanted to replace later? One quick look for tell-tale pieces comes first: nearly every text has none.

const gap = '(?:name|ort|datum|gemeinde|kommune|stadt|landkreis|straße|adresse|telefon|telefonnummer|e-mail|link|text|url|betrag|uhrzeit)';
const commas = 'xx?,xx(?![a-z])';
const unit = '(?:Euro|EUR|€|Cent|Prozent|%|Uhr|Tagen?|Wochen?|Monaten?|Jahren?)';

/** Words only where a word begins, and without the flag for Unicode: either would make looking several times slower. */
const suspicious = new RegExp(
  [
    '(?:^|[^a-zäöüß])(?:xxx|lorem|ipsum|todo|to[ -]do|fixme|tb[ad]|t\\.b\\.[ad]|asdf|folg(?:t|en)\\b|fehl(?:t|en) noch|ergänz(?:t|en)|einge(?:fügt|pflegt)|nachgetragen|nachtragen|einfügen',
    '(?:blind|füll|muster|beispiel)text|platzhalter|dummy|im aufbau|coming soon|text to follow|insert',
    'in arbeit|in vorbereitung|erarbeitet|erstellt|hier steht|hier erscheint|eintragen|einsetzen|kommt noch)',
    `\\?\\?\\?|\\[|\\{\\{|###|___|(?:&lt;|<)\\s*${gap}|xx(?:\\s|&nbsp;)*${unit}|${commas}`,
  ].join('|'),
  'i',
);

const end = '(?=\\s*(?:[.!…)\\]<\\n]|$))';
const soon = '(?:noch|in kürze|demnächst)';
const later = `(?:${soon}|bald|später|zeitnah)`;
const now = '(?:noch|derzeit|zurzeit|gerade|aktuell)';
const nowadays = `(?:${now} )?`;
const promised =
  '(?:text|inhalte?|beschreibung|angaben?|informationen|infos?|details|daten|bild|foto|link|formular|adresse|telefonnummer|öffnungszeiten)';
/** Surely words: a picture, a form or a link may be made at the counter. */
const writing = '(?:text|inhalte?|beschreibung|informationen|infos?|details)';
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${pattern})(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu');
const sentence = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})${end}`, 'giu');

const forms: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?<!(?:Anlage|Anhang|Kapitel|Artikel|Art\.|Abschnitt|Teil|Band|Buch|Titel|Klasse|Größe) )x{3,}(?![\p{L}\p{N}])/giu,
  word(
    'lorem(?: ipsum)?|ipsum dolor|todo|fixme|tbd|t\\.b\\.d\\.?|asdf\\p{L}*|blindtext|fülltext|mustertext|beispieltext|platzhaltertext|dummy(?:[ -]?text)?|coming soon|text to follow|insert (?:your )?text(?: here)?',
  ),
  /(?<!\p{L})(?:TO DO|[tT][oO][ -][dD][oO](?=:))(?!\p{L})/gu,
  /\?{3,}|\{\{[^{}\n]{0,60}\}\}|#{3,}|_{3,}/g,
  /(?<![\p{L}\p{N}_.@-])(?:tba|t\.b\.a\.?)(?![\p{L}\p{N}_@]|[.-]\p{L})/gu,
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:xx(?:\\s|&nbsp;)*${unit}|${commas})(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(
    `(?<=^|>)\\s*(?:folgt ${later}|kommt noch|bitte (?:noch |hier )?(?:ergänzen|einfügen|einsetzen|nachtragen))[.!…]*\\s*(?=<|$)`,
    'giu',
  ),
  new RegExp(`(?<=^|[>.!?]\\s*)(?:(?:der|die|das|nähere|weitere) )?${promised} (?:fehlt|fehlen) noch${end}`, 'giu'),
  sentence(`${promised} (?:folgt|folgen)(?: ${later})?`),
  sentence(
    `(?:wird|werden) ${soon} (?:ergänzt|eingefügt|eingepflegt|nachgetragen)|noch zu ergänzen|(?:text|inhalt|beschreibung) (?:bitte )?(?:noch )?ergänzen`,
  ),
  /(?<!\p{L})(?:hier )?(?:(?:den|ihren) )?(?:text|inhalt|beschreibung|namen?|link|datum) (?:hier )?einfügen(?!\p{L})/giu,
  /[[(<{]\s*platzhalter[^\])>}]{0,30}[\])>}]|^\s*platzhalter\b/giu,
  new RegExp(`(?<!\\p{L})${promised} (?:(?:ist|sind|befinde[tn] sich) )?${nowadays}in (?:arbeit|vorbereitung)${end}`, 'giu'),
  sentence(`(?:${writing} (?:wird|werden)|${promised} (?:wird|werden) ${now}) (?:erarbeitet|erstellt|zusammengestellt)`),
  /(?<!\p{L})hier (?:steht|entsteht|erscheint|kommt) (?:später|demnächst|bald|in kürze) [^.!?\n<]{0,30}(?:text|inhalt|information|beschreibung)/giu,
  sentence('(?:bitte hier|hier bitte) (?![^.!?\\n<]*(?<!\\p{L})ihre?[nmrs]? )[^.!?\\n<]{1,40} (?:eintragen|einfügen|einsetzen)'),
  /&lt;(?!\/)[^&<>\n]{1,40} (?:einsetzen|einfügen|eintragen|ergänzen)&gt;/giu,
  new RegExp(`(?:&lt;|<)\\s*${gap}(?: [^&<>\\n]{0,30})?\\s*(?:&gt;|>)`, 'giu'),
  /\[\s*(?:\p{L}+[ -]){0,2}muster(?:stadt|gemeinde|dorf|hausen|ort|kreis|straße|weg|platz|mann|frau|amt)(?!\p{L})[^\]\n]{0,20}\]/giu,
  /(?<!\p{L})seite (?:ist |befindet sich )?(?:noch |derzeit |zurzeit |gerade )?im aufbau(?!\p{L})/giu,
  new RegExp(
    `\\[\\s*(?:(?:hier|bitte)(?!\\p{L})[^\\]\\n]{0,40}|[^\\]\\n]{0,40}(?:einfügen|ergänzen|eintragen|ausfüllen|angeben|einsetzen)|${gap}(?: [^\\]\\n]{0,30})?)\\s*\\]`,
    'giu',
  ),
];

/** Nothing but this in a whole field; the second row in running text only, where a word alone is no label. */
const alone = /^(?:test(?:text)?|platzhalter|folgt|folgt noch|kommt noch|fehlt noch|xx|[.…]{2,}|…|\?+|_+)[.!]?$/i;
const aloneInText = /^(?:text|beschreibung|inhalt)[.!]?$/i;
const longestAlone = 20;

/** A piece of markup says nothing to anybody, and an address may be called as it likes. */
const isHidden = (text: string, at: number, html: boolean): boolean => {
  const from = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  if (/^\S*(?::\/\/|www\.|@)/.test(text.slice(from, at)) && !/[\s>"]/.test(text.slice(from, at))) return true;
  return html && text.lastIndexOf('<', at) > text.lastIndexOf('>', at) && /^<\/?[a-z]/i.test(text.slice(text.lastIndexOf('<', at)));
};

export interface Placeholder {
  readonly at: number;
  readonly length: number;
}

export const isPlaceholder = (plain: string, html: boolean): boolean =>
  plain.length <= longestAlone && (alone.test(plain.trim()) || (html && aloneInText.test(plain.trim())));

/** The first placeholder of a text. */
export const placeholderIn = (text: string, html: boolean): Placeholder | null => {
  if (!suspicious.test(text)) return null;
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
