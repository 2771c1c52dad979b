// Does a JSON text mean the same to everybody who reads it?
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DishonestJson, readJson } from '@kommunalredaktion/shared';

const refusal = (text: string): unknown => {
  try {
    return { read: readJson(text) };
  } catch (error) {
    if (!(error instanceof DishonestJson)) throw error;
    return [error.code, ...Object.values(error.params)];
  }
};
const nested = (n: number, [begin, end]: readonly [string, string]) => `${begin.repeat(n)}0${end.repeat(n)}`;
const slashes = '\\'.repeat(4);

test.each<[string, string, string]>([
  ['at the top', '{"a":1,"b":2,"a":1}', 'a'],
  ['side by side', '{"a":1,"a":1}', 'a'],
  ['far inside', '[{"x":[{"y":{"z":1,"z":2}}]}]', 'z'],
  ['with blanks before the colon', '{"a" :1,"a"\n\t:2}', 'a'],
  ['written with an escape', '{"name":1,"n\\u0061me":2}', 'name'],
  ['of nothing', '{"":1,"":2}', ''],
  ['with a quote in it', '{"\\"":1,"\\"":2}', '"'],
  ['that ends with a backslash', `{"${slashes}":1,"${slashes}":2}`, '\\\\'],
  ['beyond Latin', '{"Größe „hier“":1,"Größe „hier“":2}', 'Größe „hier“'],
  ['that objects have anyway', '{"toString":1,"toString":2}', 'toString'],
  ['that is a number', '{"1":1,"1":2}', '1'],
  ['behind a text full of names', '{"t":"{\\"a\\":1,\\"a\\":2}","a":1,"a":2}', 'a'],
  ['behind a closed object', '{"a":{"b":1},"c":[{"b":1},{"b":2}],"a":3}', 'a'],
  ['of any length', `{"${'x'.repeat(99)}":1,"${'x'.repeat(99)}":2}`, 'x'.repeat(40)],
])('a name %s stands there only once', (_where, text, name) => {
  expect(refusal(text)).toEqual(['api.duplicate-field', name]);
});

test.each([
  '{}',
  '[]',
  'null',
  '"a:a"',
  '0',
  '-0',
  ' {"a":1} ',
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":1}]',
  '{"a":1,"A":1}',
  '{"a":":","b":":a\\":","c":" : "}',
  '{"t":"\\"a\\":1,\\"a\\" : 2"}',
  '{"a":"\\\\","b":"\\\\\\""}',
  '{"a":"{[,]}"}',
  '{"toString":1}',
  '{"hasOwnProperty":1,"prototype":2}',
  '{"a":9007199254740991,"b":-9007199254740991,"c":1e15,"d":0.1,"e":1e-400}',
])('%s is read as it stands', (text) => {
  expect(refusal(text)).toEqual({ read: JSON.parse(text) });
});

test.each<[string, unknown]>([
  ['', ['api.not-json']],
  ['{"a":NaN}', ['api.not-json']],
  ['{"a":Infinity}', ['api.not-json']],
  ['{"a":1', ['api.not-json']],
  ['{"a":1,}', ['api.not-json']],
  ["{'a':1}", ['api.not-json']],
  ['{"a":01}', ['api.not-json']],
  ['{"a":1e400}', ['api.inexact-number']],
  ['{"a":-1e400}', ['api.inexact-number']],
  ['{"a":9007199254740993}', ['api.inexact-number']],
  ['[[9007199254740992]]', ['api.inexact-number']],
  ['1e16', ['api.inexact-number']],
  ['{"__proto__":{"a":1}}', ['api.unknown-field', '__proto__']],
  ['[{"\\u005f\\u005fproto__":1}]', ['api.unknown-field', '__proto__']],
  ['{"constructor":{"prototype":{"a":1}}}', ['api.unknown-field', 'constructor']],
])('%s is refused', (text, expected) => {
  expect(refusal(text)).toEqual(expected);
});

test.each<[string, readonly [string, string]]>([
  ['lists', ['[', ']']],
  ['objects', ['{"a":', '}']],
])('%s nest forty levels, and no text of a megabyte is too deep to be refused', (_what, pair) => {
  expect(refusal(nested(40, pair))).toHaveProperty('read');
  expect(refusal(nested(41, pair))).toEqual(['api.too-deep', 40]);
  expect(refusal(nested(Math.floor((1024 * 1024) / (pair[0].length + 1)), pair))).toEqual(['api.too-deep', 40]);
});

/** Whatever JSON can say, with any blanks between; the names by which it is known in the test. */
const name = fc
  .oneof(fc.constantFrom('a', 'b', ':', '"', '\\', '":', ' :', '{', ''), fc.string({ maxLength: 5 }))
  .filter((one) => !['__proto__', 'constructor'].includes(one));
const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), name),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const blank = fc.constantFrom('', ' ', '\n', '\t\r');

test('what says nothing twice is read like everywhere, whatever it says', () => {
  fc.assert(
    fc.property(any, fc.constantFrom('', ' ', '\t'), (value, indent) => {
      expect(readJson(JSON.stringify(value, null, indent))).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});

/** Shorter than anybody writes them: they must not make room in which a name could hide. */
const terse = fc.array(fc.constantFrom('1e15', '-1e9', '5e-5', '1E2', '-0', '1e-400', '12e3', '2e0', '384213.52', '3842135e-1', '33'), {
  maxLength: 6,
});

test('a name that is said again is found, wherever it stands and whatever stands around it', () => {
  fc.assert(
    fc.property(name, any, any, any, terse, fc.constantFrom('', ' ', '\t'), blank, (twice, one, other, around, numbers, indent, gap) => {
      const said = JSON.stringify(twice);
      const object = `{${said}${gap}:${JSON.stringify(one, null, indent)},${gap}${said}:${JSON.stringify(other, null, indent)}}`;
      expect(refusal(`[${[...numbers, JSON.stringify(around, null, indent)].join(',')},${gap}${object}]`)).toEqual([
        'api.duplicate-field',
        twice.slice(0, 40),
      ]);
    }),
    { numRuns: 2000 },
  );
});
