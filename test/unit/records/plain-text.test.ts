// What markup says in plain words.
import { expect, test } from '@jest/globals';
import { plainText } from '@kommunalredaktion/shared';

test.each([
  ['<p>Eins</p>\n<p>Zwei<br>Drei</p>', 'Eins\nZwei\nDrei'],
  ['<ul><li>Pass</li><li>Foto</li></ul>', 'Pass\nFoto'],
  ['<h2>Zeiten</h2><table><tr><td>Mo</td><td>8</td></tr></table>', 'Zeiten\nMo 8'],
  ['ein <b>fettes</b> Wo<i>rt</i>', 'ein fettes Wort'],
  ['B&uuml;rger&#228;mter &amp;lt; &#x20AC; &unknown; &constructor;', 'Bürgerämter &lt; € &unknown; &constructor;'],
  ['Sil&shy;be&nbsp;&nbsp;weit', 'Silbe weit'],
  ['3 < 4 und 5 > 4', '3 < 4 und 5 > 4'],
  ['&#0; &#xD800; &#x110000;', '&#0; &#xD800; &#x110000;'],
  ['', ''],
])('%s', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('the address of a link can be shown, so that a changed target is seen', () => {
  expect(plainText('<p><a class="x" href="https://example.org/a">Antrag</a> stellen, <a>ohne Ziel</a></p>', true)).toBe(
    'Antrag ‹https://example.org/a› stellen, ohne Ziel',
  );
});

test('hostile input ends', () => {
  expect(plainText('<'.repeat(50_000)).length).toBe(50_000);
  expect(plainText('<td>'.repeat(20_000))).toBe('');
  expect(plainText('&'.repeat(50_000)).length).toBe(50_000);
});
