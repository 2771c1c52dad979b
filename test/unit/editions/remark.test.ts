// Which field a remark means, who reads it, and what returning a text asks for.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compare,
  decide,
  editionWorkflow,
  isFieldPath,
  isSame,
  lastReturn,
  mayReadAt,
  placeInWords,
  placeOf,
  project,
  transitionBody,
  valueThere,
  type Content,
  type EditionComment,
  type EditionFacts,
} from '@kommunalredaktion/shared';
import { anyContent, kind } from '../records/any-content.js';

const office: Content = {
  name: { de: 'Bürgeramt' },
  serviceCentre: { participant: true, note: 'Nur für die 115' },
  channels: [
    { id: 'a', channel: '02', value: '0355 612-20', public: true },
    { id: 'b', channel: '02', value: '0355 99-88', public: false },
  ],
  openingHours: [{ id: 'h', kind: 'opening', slots: [{ id: 's', day: 'mo', from: '08:00', to: '12:00' }] }],
};

describe('a path', () => {
  test.each([
    'name',
    'name.de',
    'name.pl',
    'channels',
    'channels.a',
    'channels.gone',
    'channels.a.value',
    'serviceCentre.note',
    'openingHours.h.slots.s.from',
  ])('“%s” is declared', (path) => {
    expect(isFieldPath(kind, path)).toBe(true);
  });
  test.each([
    '',
    '.',
    'unheard',
    'name.xx',
    'name.de.more',
    'channels.a.unheard',
    'channels.a b',
    'channels..value',
    'serviceCentre.participant.more',
    '__proto__',
    'name.__proto__',
    'constructor',
  ])('“%s” is not', (path) => {
    expect(isFieldPath(kind, path)).toBe(false);
  });
  test('of every change is declared, and leads to what stands there', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        for (const { path, kind: how, after: there } of compare(kind, before, after)) {
          expect(isFieldPath(kind, path)).toBe(true);
          if (how !== 'item-moved') expect(isSame(valueThere(kind, after, path), there)).toBe(true);
        }
      }),
    );
  });
  test('leads to the value of a language, of an item, of a field inside', () => {
    expect(valueThere(kind, office, 'name.de')).toBe('Bürgeramt');
    expect(valueThere(kind, office, 'channels.b')).toBe((office['channels'] as Content[])[1]);
    expect(valueThere(kind, office, 'openingHours.h.slots.s.from')).toBe('08:00');
    expect(valueThere(kind, office, 'channels.gone.value')).toBeUndefined();
  });
  test('of an item that is gone is spoken of at its list', () => {
    expect(placeOf(kind, office, 'channels.a.addition')).toBe('channels.a.addition');
    expect(placeOf(kind, office, 'channels.gone.value')).toBe('channels');
    expect(placeOf(kind, {}, 'openingHours.h.slots.s')).toBe('openingHours');
    expect(placeInWords(kind, office, 'channels.gone')).toBe('Telefon, E-Mail, Internet');
    expect(placeInWords(kind, office, 'name.de', 'en')).toBe('Name › German');
  });
});

test('a remark is read by whoever reads its field', () => {
  for (const path of ['name.de', 'serviceCentre.note', 'channels.b.value', 'channels.gone'])
    expect([path, mayReadAt(kind, office, path, 'owner')]).toEqual([path, true]);
  expect(
    ['name.de', 'channels.a.value', 'serviceCentre', 'serviceCentre.note', 'channels.b', 'channels.b.value', 'channels.gone'].filter(
      (path) => mayReadAt(kind, office, path, 'everyone'),
    ),
  ).toEqual(['name.de', 'channels.a.value']);
});

test('where the projection leaves nothing, nothing is said', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      for (const { path } of compare(kind, before, after)) {
        if (valueThere(kind, project(kind, after, 'everyone'), path) === undefined)
          expect(mayReadAt(kind, after, path, 'everyone')).toBe(false);
      }
    }),
  );
});

test('the last return is everything that was said in one step', () => {
  const by = { id: 'x', name: 'Eva' };
  const said = (at: string, more: Partial<EditionComment>): EditionComment => ({
    id: at,
    by,
    at,
    kind: 'remark',
    action: 'request-changes',
    visibility: 'municipality',
    text: 'Bitte prüfen.',
    field: null,
    changedSince: false,
    ...more,
  });
  const first = said('1', { kind: 'reason', text: 'Erst dies.' });
  const [reason, remark] = [said('2', { kind: 'reason', text: 'Dann das.' }), said('2', { field: 'name.de' })];
  expect(lastReturn([])).toBeUndefined();
  expect(lastReturn([first])).toEqual({ by, reason: 'Erst dies.', remarks: [] });
  expect(lastReturn([first, reason, remark, said('3', { action: null })])).toEqual({ by, reason: 'Dann das.', remarks: [remark] });
  expect(lastReturn([first, remark])).toEqual({ by, reason: null, remarks: [remark] });
});

describe('returning a text', () => {
  const facts = (more: Partial<EditionFacts>): EditionFacts => ({
    state: 'in-review',
    actor: { id: 'eva', may: () => true, isRobot: false },
    authors: [],
    requiredApprovals: ['methodical'],
    validApprovals: [],
    approvable: [],
    newBlockers: [],
    standsAboveItself: false,
    claimedBy: null,
    claimIdle: false,
    reason: '',
    remarks: 0,
    later: false,
    objects: false,
    isUrgent: false,
    secondLookSettled: false,
    publishedBy: null,
    isLive: false,
    ...more,
  });
  const codes = (more: Partial<EditionFacts>, action: 'request-changes' | 'withdraw' = 'request-changes') => {
    const decision = decide(editionWorkflow, action, facts(more));
    return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
  };
  test('asks for a reason', () => {
    expect(codes({})).toEqual(['workflow.reason-missing']);
    expect(codes({ reason: 'zu kurz' })).toEqual(['workflow.reason-missing']);
    expect(codes({ reason: 'Das ist lang genug.' })).toEqual([]);
  });
  test('asks for none where something is said about a field', () => expect(codes({ remarks: 1 })).toEqual([]));
  test('no other step takes a remark for a reason', () =>
    expect(codes({ state: 'published', isLive: true, remarks: 1 }, 'withdraw')).toEqual(['workflow.reason-missing']));
});

describe('what may be sent', () => {
  const fits = (more: object) => transitionBody.safeParse({ action: 'request-changes', expectedRevision: 1, ...more }).success;
  const remark = { field: 'name.de', text: 'Bitte kürzer.' };
  test('up to fifty remarks of up to two thousand characters, trimmed', () => {
    expect(fits({ remarks: Array.from({ length: 50 }, () => remark) })).toBe(true);
    expect(fits({ remarks: Array.from({ length: 51 }, () => remark) })).toBe(false);
    expect(fits({ remarks: [{ ...remark, text: `  ${'x'.repeat(2000)}  ` }] })).toBe(true);
    expect(fits({ remarks: [{ ...remark, text: 'x'.repeat(2001) }] })).toBe(false);
    expect(fits({ remarks: [{ ...remark, text: '   ' }] })).toBe(false);
    expect(fits({ remarks: [{ ...remark, field: 'x'.repeat(301) }] })).toBe(false);
  });
  test('only together with returning', () => expect(fits({ action: 'approve', remarks: [remark] })).toBe(false));
});
