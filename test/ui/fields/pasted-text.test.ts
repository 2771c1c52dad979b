// Does a pasted text keep its structure and lose its looks?
import { describe, expect, test } from '@jest/globals';
import { cleanPasted, cleanPastedText } from '@ui/ui/fields/rich-text/pasted-html.js';

const wordItem = (text: string, level = 1, marker = '·') =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('from Word', () => {
  test('lists come back with the lists inside them, bullets and numbers as they were', () => {
    const html = [
      wordItem('Ausweis'),
      wordItem('Personalausweis', 2, 'o'),
      wordItem('Reisepass', 2, 'o'),
      wordItem('Foto'),
      '<p class=MsoNormal>Dann:</p>',
      wordItem('Termin', 1, '1.'),
      wordItem('Antrag', 1, '2.'),
    ].join('\n');
    expect(cleanPasted(html).replace(/\n/g, '')).toBe(
      '<ul><li>Ausweis<ul><li>Personalausweis</li><li>Reisepass</li></ul></li><li>Foto</li></ul><p>Dann:</p><ol><li>Termin</li><li>Antrag</li></ol>',
    );
  });
  test('words that begin like a bullet stay whole', () => {
    expect(cleanPasted(wordItem('ohne Kopie') + wordItem('§ 17 BMG'))).toBe('<ul><li>ohne Kopie</li><li>§ 17 BMG</li></ul>');
  });
  test('markup of the office and empty paragraphs go, emphasis stays', () => {
    const html =
      '<html xmlns:o="x"><head><style>p.MsoNormal{margin:0}</style></head><body><!--[if gte mso 9]><xml><w:x/></xml><![endif]--><p class=MsoNormal><b><span style="mso-bidi-font-weight:normal">Wichtig</span></b><a name="_Hlk1"></a><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><span style="font-style:italic;font-weight:bold">sehr</span></p></body></html>';
    expect(cleanPasted(html)).toBe('<p><b>Wichtig</b></p><p><em><strong>sehr</strong></em></p>');
  });
  test('chains of blanks and invisible characters become one blank or none', () => {
    expect(cleanPasted('<p>&nbsp;&nbsp;Gebühr:&nbsp; &nbsp;12&nbsp;Euro,\u00ad Bar\u200bgeld&nbsp;</p>')).toBe(
      '<p>Gebühr: 12 Euro, Bargeld</p>',
    );
  });
  test('a link into a file of the office is only its words', () =>
    expect(cleanPasted('<p><a href="file:///C:/x.doc">Merkblatt</a></p>')).toBe('<p>Merkblatt</p>'));
});

describe('typed lists', () => {
  test('paragraphs with dashes become a list', () =>
    expect(cleanPasted('<p>Bitte mitbringen:</p><p>- Ausweis</p><p>– Foto</p><p>Danke.</p>')).toBe(
      '<p>Bitte mitbringen:</p><ul><li>Ausweis</li><li>Foto</li></ul><p>Danke.</p>',
    ));
  test('lines inside one paragraph as well', () =>
    expect(cleanPasted('<p>Bitte mitbringen:<br>• Ausweis<br>• <b>Foto</b></p>')).toBe(
      '<p>Bitte mitbringen:</p><ul><li>Ausweis</li><li><b>Foto</b></li></ul>',
    ));
  test('lines of a mail as well', () =>
    expect(cleanPasted('<div>Ablauf</div><div>1. Termin buchen</div><div>2) Kommen</div><div><br></div>')).toBe(
      '<p>Ablauf</p><ol><li>Termin buchen</li><li>Kommen</li></ol>',
    ));
  test('a single dash and a day of the month are no list', () => {
    expect(cleanPasted('<p>- so steht es da</p><p>1. Juli bis 31. August</p>')).toBe(
      '<p>- so steht es da</p><p>1. Juli bis 31. August</p>',
    );
    expect(cleanPasted('<p>3. März</p><p>4. April</p>')).toBe('<p>3. März</p><p>4. April</p>');
  });
  test('bare text is only taken apart where it has a list', () => {
    expect(cleanPastedText('Mitbringen:\n- Ausweis & Foto\n- Geld < 20 €')).toBe(
      '<p>Mitbringen:</p><ul><li>Ausweis &amp; Foto</li><li>Geld &lt; 20 €</li></ul>',
    );
    expect(cleanPastedText('Nur ein Satz.\nUnd noch einer.')).toBeUndefined();
  });
});

test('a table becomes lines that can be read', () =>
  expect(cleanPasted('<table><tr><td>Montag</td><td><p>8–12&nbsp;Uhr</p></td></tr><tr><td></td><td>nach Termin</td></tr></table>')).toBe(
    '<p>Montag – 8–12 Uhr</p><p>nach Termin</p>',
  ));
test('the wrapper of an online editor does not make everything bold', () =>
  expect(
    cleanPasted(
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">A</span><span style="font-weight:400">b</span></p></b>',
    ),
  ).toBe('<p><strong>A</strong>b</p>'));
