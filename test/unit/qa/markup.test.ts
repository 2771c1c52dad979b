// Which markup is outside the list of the portal, however it is written?
import { expect, test } from '@jest/globals';
import { markupOutside } from '@kommunalredaktion/shared';

const names = (html: string) => markupOutside(html).map(({ fault, name }) => `${fault} ${name}`);

test.each([
  '<p>Text<br>mehr<br/>und <B>fett</B></p>',
  '<h1>a</h1><h6>b</h6><ul><li>x</li></ul><ol><li lang="en">y</li></ol><sup>2</sup><sub>2</sub><em>e</em><i>i</i><strong>s</strong>',
  '<a href="https://musterstadt.example/a?b=1&amp;c=2">x</a><a href=\'mailto:a@b.example\'>m</a><a href=tel:115>t</a><a href="/seite">r</a><a href="#oben">o</a>',
  'Kinder < 6 Jahre, 3 <5, a<=b, <3',
  '<p lang="pl">tekst</p >',
  '',
])('%s is permitted', (html) => expect(names(html)).toEqual([]));

test.each([
  ['<table><tr><td>x</td></tr></table>', ['tag table', 'tag tr', 'tag td', 'tag td', 'tag tr', 'tag table']],
  ['<SCRIPT>alert(1)</SCRIPT>', ['tag script', 'tag script']],
  ['<o:p></o:p>', ['tag o:p', 'tag o:p']],
  ['<p onclick="x()" class=a>', ['attribute p[onclick]', 'attribute p[class]']],
  ['<p\nstyle = "a>b">c</p>', ['attribute p[style]']],
  ['<a href="https://x.example" target="_blank">', ['attribute a[target]']],
  ['<b href="https://x.example">', ['attribute b[href]']],
  ['<a href="JavaScript:alert(1)">', ['scheme javascript:']],
  ['<a href=" java\tscript:alert(1)">', ['scheme javascript:']],
  ['<a href="data:text/html,x">', ['scheme data:']],
  ['<a href="//fremd.example">', ['scheme //']],
  ['<a href="\\\\fremd.example">', ['scheme //']],
  ['<!-- weg -->', ['comment <!']],
  ['<?xml version="1.0"?>', ['comment <?']],
  ['<p/style="x">', ['attribute p[style]']],
  ['<img src=x', ['tag img']],
])('%s is not permitted', (html, expected) => expect(names(html)).toEqual(expected));

test('long nonsense is read in one go', () => {
  for (const piece of ['<', '<a', '<a ', '<a b="', "<a href='", '<!--', '<a/', '<p x = ', '</']) {
    expect(Array.isArray(markupOutside(piece.repeat(20_000 / piece.length)))).toBe(true);
  }
});
