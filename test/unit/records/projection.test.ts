// What everyone may see of an office.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kinds, project, searchText, type Content, type Field } from '@kommunalredaktion/shared';
import { anyContent, fields, kind } from './any-content.js';

const office: Content = {
  name: { de: 'Bürgeramt' },
  serviceCentre: { participant: true, note: 'Nur für die 115' },
  channels: [
    { id: 'a', channel: '02', value: '0355 612-20', public: true },
    { id: 'b', channel: '02', value: '0355 99-88', public: false },
    { id: 'c', channel: '01', value: 'intern@example.org' },
  ],
};

test('the owner sees everything', () => {
  expect(project(kind, office, 'owner')).toBe(office);
});

test('everyone sees neither fields for the owner nor items that are not marked as public', () => {
  expect(project(kind, office, 'everyone')).toEqual({
    name: { de: 'Bürgeramt' },
    channels: [{ id: 'a', channel: '02', value: '0355 612-20', public: true }],
  });
});

test('a name that no field declares is kept from everyone', () => {
  expect(project(kind, { ...office, secret: 'x', addresses: [{ id: 'a', type: '001', secret: 'y' }] }, 'everyone')).toMatchObject({
    addresses: [{ id: 'a', type: '001' }],
  });
  expect(JSON.stringify(project(kind, { ...office, secret: 'x' }, 'everyone'))).not.toContain('secret');
});

test('what is not an item is not shown as one', () => {
  expect(project(kind, { channels: ['plain', null, { public: true }] }, 'everyone')).toEqual({ channels: [{ public: true }] });
});

/** The same content with a mark of its own in every text, and the marks that everyone must not see. */
const marked = (inner: readonly Field[], content: Content, hidden: boolean, secrets: string[], counter = { n: 0 }): Content => {
  const mark = (isHidden: boolean) => {
    counter.n += 1;
    const word = `zq${counter.n}zq`;
    if (isHidden) secrets.push(word);
    return word;
  };
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const field = inner.find((candidate) => candidate.name === name);
      if (!field) return [name, value];
      const cut = hidden || field.readableBy === 'owner';
      if (field.shape === 'text') return [name, mark(cut)];
      if (field.shape === 'texts')
        return [name, Object.fromEntries(Object.keys(value as Content).map((language) => [language, mark(cut)]))];
      if (field.shape === 'values' && !field.options) return [name, (value as string[]).map(() => mark(cut))];
      if (field.shape === 'group') return [name, marked(field.fields, value as Content, cut, secrets, counter)];
      if (field.shape !== 'list') return [name, value];
      return [
        name,
        (value as Content[]).map((item) =>
          marked(field.fields, item, cut || (field.itemPublicBy !== undefined && item[field.itemPublicBy] !== true), secrets, counter),
        ),
      ];
    }),
  );
};

test('nothing that is cut for everyone can be found by everyone', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const secrets: string[] = [];
      const whole = marked(fields, content, false, secrets);
      const words = searchText(kind, whole, 'everyone');
      const shown = JSON.stringify(project(kind, whole, 'everyone'));
      for (const secret of secrets) expect(`${words} ${shown}`.includes(secret)).toBe(false);
    }),
  );
});

test('every kind can be projected twice without a difference', () => {
  expect(Object.keys(kinds)).toContain(kind);
  fc.assert(
    fc.property(anyContent, (content) => {
      const once = project(kind, content, 'everyone');
      expect(project(kind, once, 'everyone')).toEqual(once);
    }),
  );
});
