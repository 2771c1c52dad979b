// What is laid out for the eye only, and what is a heading or a list for everybody?
import { inText } from '../words.mjs';

const boldHeads = [
  '<p><strong>Was Sie brauchen</strong></p><p>Nehmen Sie den Pass mit.</p>',
  '<p><b>Kosten</b></p><ul><li>nichts</li></ul>',
  '<p><strong>Ablauf:</strong><br>Sie kommen vorbei.</p>',
  '<p><strong>Wichtige Hinweise</strong></p><p>Kommen Sie zu zweit.</p>',
  '<p><strong>1. Antrag stellen</strong></p><p>Sie füllen das Blatt aus.</p>',
  '<p><strong>Voraussetzungen<br></strong></p><p>Sie sind erwachsen.</p>',
  '<p><strong><em>Fristen</em></strong></p><p>Zwei Wochen.</p>',
  '<p><strong>Kosten</strong><br>Es kostet nichts.</p>',
  '<p><b>Wer darf das</b>:</p><p>Alle.</p>',
  '<p><strong>Zuständigkeit</strong>&nbsp;</p><p>Das Amt.</p>',
  '<p>Guten Tag.</p><p><strong>Unterlagen</strong></p><ol><li>Pass</li></ol>',
  '<p><strong>Wer darf den Antrag stellen?</strong></p><p>Alle.</p>',
  '<p><strong>Fristen</strong><br><br>Zwei Wochen.</p>',
  '<strong>Was es kostet</strong><br>Nichts.',
];
const skips = [
  '<h3>Ablauf</h3><p>Erst das.</p><h5>Danach</h5><p>Dann dies.</p>',
  '<h2>Wer</h2><p>Sie.</p><h4>Wie</h4><p>So.</p>',
  '<h1>Hund</h1><p>Ja.</p><h3>Katze</h3><p>Nein.</p>',
  '<h2>Eins</h2><p>a</p><h3>Zwei</h3><p>b</p><h6>Drei</h6><p>c</p>',
];
const goodHeads = [
  '<h3>Ablauf</h3><p>Erst das.</p><h4>Danach</h4><p>Dann dies.</p>',
  '<p>Das ist <strong>sehr wichtig</strong> für Sie.</p>',
  '<p><strong>Bitte kommen Sie pünktlich.</strong></p><p>Danke.</p>',
  '<h4>Eins</h4><p>a</p><h3>Zwei</h3><p>b</p>',
  '<p>Der Antrag gilt <b>nur</b> hier.</p>',
  '<p><strong>Achtung!</strong> Bringen Sie den Pass mit.</p>',
  '<ul><li><strong>Pass</strong></li><li>Foto</li></ul>',
  '<p><strong>Hinweis:</strong> Das dauert.</p><p>Danke.</p>',
  '<h2>a</h2><p>b</p><h3>c</h3><p>d</p><h2>e</h2><p>f</p>',
  '<p><strong>115</strong></p><p>Die Nummer der Behörden.</p>',
  '<h3><strong>Ablauf</strong></h3><p>Erst das.</p>',
  '<p>Die Gebühr beträgt <strong>10 Euro</strong></p><p>Danke.</p>',
];
const typed = [
  '<p>- Ausweis<br>- Foto<br>- Geld</p>',
  '<p>• Antrag</p><p>• Vollmacht</p>',
  '<p>1. Anrufen<br>2. Kommen<br>3. Abholen</p>',
  '<p>a) Kinder<br>b) Eltern</p>',
  '<p>– Mietvertrag<br>– Meldung</p>',
  '<p>* eins<br>* zwei</p>',
  '<p>1) Anrufen</p><p>2) Kommen</p>',
  '<p>· Ausweis<br>· Foto</p>',
  '<p>Bitte bringen Sie mit:<br>- Pass<br>- Foto</p>',
  '<p>-Ausweis<br>-Foto</p>',
  '<p>&nbsp;- Ausweis</p><p>&nbsp;- Foto</p>',
  '<p>✓ Ausweis<br>✓ Foto</p>',
  '<p>(1) Anrufen<br>(2) Kommen</p>',
  '<p><strong>1.</strong> Anrufen</p><p><strong>2.</strong> Kommen</p>',
  '<p>→ Antrag<br>→ Vollmacht</p>',
  '<p>o Antrag<br>o Vollmacht</p>',
  '<p>Ausweis<br>Foto<br>Vollmacht</p>',
  '<p>Bitte bringen Sie mit:<br>Pass,<br>Foto,<br>Vollmacht der Eltern</p>',
];
const realLists = [
  '<ul><li>Ausweis</li><li>Foto</li></ul>',
  '<p>Die Linie 5 – über Nauen – fährt stündlich.</p>',
  '<p>1. Januar bis 3. März</p>',
  '<p>Ein Ja – oder ein Nein.</p>',
  '<ol><li>Anrufen</li></ol>',
  '<p>- nur ein Strich</p><p>Und dann weiter.</p>',
  '<p>2026 gilt das.</p><p>2027 gilt das nicht mehr.</p>',
  '<p>10 Euro kostet der Pass.</p><p>20 Euro kostet die Eile.</p>',
  '<p>1. Mai bis 30. September</p><p>Danach ist geschlossen.</p>',
  '<p>A 10 Richtung Berlin<br>B 5 Richtung Nauen</p>',
  '<ul><li>1. Antrag</li><li>2. Foto</li></ul>',
  '<p>Zeile eins<br>Zeile zwei</p>',
  '<p>Stadt Nauen<br>Bürgeramt<br>Rathausplatz<br>Nauen</p>',
  '<p>Mit freundlichen Grüßen<br>Ihr Steueramt<br>Team Hunde</p>',
  '<p>Sie kommen vorbei.<br>Wir prüfen alles.<br>Danach ist Schluss.</p>',
];

export const layout = ['service', 'supplement'].flatMap((kind) => [
  {
    rule: 'ACC-01',
    kind,
    wrong: [...boldHeads, ...skips].map((piece) => inText(kind, () => piece)),
    right: goodHeads.map((piece) => inText(kind, () => piece)),
  },
  {
    rule: 'ACC-04',
    kind,
    may: ['FMT-11'],
    wrong: typed.map((piece) => inText(kind, () => piece)),
    right: realLists.map((piece) => inText(kind, () => piece)),
  },
]);
