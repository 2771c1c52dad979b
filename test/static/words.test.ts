// Does every file say what it answers, under a name from the field's words, and is nothing left half-done?
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { allCode, filesIn, productCode, read, type Source } from './sources.js';

/** This file has to spell what it forbids. */
const code = allCode.filter((source) => source.path !== 'test/static/words.test.ts');
const lineOf = ({ text }: Source, at: number) => text.slice(0, at).split('\n').length;
const found = (sources: readonly Source[], pattern: RegExp) =>
  sources.flatMap((source) =>
    [...source.text.matchAll(pattern)].map((match) => `${source.path}:${lineOf(source, match.index)} ${match[0].trim()}`),
  );

test('each file opens with one line that says the question it answers', () => {
  const opening = /^(?:#!.*\n)?(?:\/\/\/ <reference .*\n)?\/\/ \S+ \S+ \S.*\n/;
  expect(allCode.filter(({ text }) => !opening.test(text)).map((source) => source.path)).toEqual([]);
});

test('names come from the field: no utils, helpers, managers, commons, miscellany or services', () => {
  const emptyWord = /(^|[-.])(utils?|helpers?|manager|common|misc|service)([-.]|$)/i;
  const names = [...new Set(allCode.flatMap((source) => source.path.split('/')))];
  // In the room of records a service is what a town hall does for people.
  const ofTheField = /^(?:online-)?service(?:-\w+)*\.ts$/;
  expect(names.filter((name) => emptyWord.test(name) && !ofTheField.test(name))).toEqual([]);
  const declared =
    /\b(?:class|interface|function|const|let)\s+(?:\w+(?:Service|Manager|Utils?|Helpers?|Misc)|(?:utils?|helpers?|misc)\w*)\b/g;
  expect(found(productCode, declared)).toEqual([]);
});

test('files are named in small letters with hyphens; components and their hooks by what they are', () => {
  const plain =
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:module|controller|queries|commands|entity|job|tick|guard|strategy|test|config|d))?\.(?:ts|tsx|mjs)$/;
  const component = /^[A-Z][A-Za-z0-9]+\.tsx$/;
  const hookOrProvider = /^(?:use[A-Z]\w+|\w+Provider)\.tsx?$/;
  const strange = allCode.filter(({ path: file }) => {
    const name = path.posix.basename(file);
    return (
      !plain.test(name) &&
      !(file.startsWith('admin-ui/') && (component.test(name) || hookOrProvider.test(name))) &&
      !/\.test\.tsx?$/.test(name)
    );
  });
  expect(strange.map((source) => source.path)).toEqual([]);
});

test('nothing waits to be done, nothing is switched off', () => {
  expect(found(code, /\b(?:TODO|FIXME|XXX|HACK)\b.*/g)).toEqual([]);
  expect(found(code, /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|istanbul ignore|prettier-ignore/g)).toEqual([]);
  expect(found(code, /\b(?:test|it|describe)\.(?:skip|only|todo|failing|concurrent)\b|\bx(?:it|test|describe)\(/g)).toEqual([]);
});

test('tests wait for a condition, never for a time, and measure nothing', () => {
  const tests = code.filter(({ path: file }) => file.startsWith('test/') && !file.startsWith('test/bench/'));
  // Asking again every few milliseconds is waiting for a condition; a tenth of a second and more is hoping.
  expect(found(tests, /\b(?:sleep|delay|pause|setTimeout)\((?:[\w.() =>]+, ?)?[\d_]{3,}\).*/g)).toEqual([]);
  expect(found(tests, /expect\([^)]*(?:elapsed|duration|milliseconds|performance\.now)[^)]*\)\.toBeLess.*/gi)).toEqual([]);
});

test('no file outgrows a reader: at most 300 lines', () => {
  // Texts are tables that grow with the product; the migrations stay as they once ran.
  const longByNature = /messages\.ts$|^admin-ui\/src\/app\/de\.ts$|^server\/src\/migrations\//;
  const others = ['docker', '.ci'].flatMap(filesIn).map((file) => ({ path: file, text: read(file) }));
  const long = [...allCode, ...others].filter(
    ({ path: file, text }) => !longByNature.test(file) && text.trimEnd().split('\n').length > 300,
  );
  expect(long.map((source) => source.path)).toEqual([]);
});

/** Folders that may hold more, and why. */
const roomyFolders: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  'admin-ui/src/app': {
    most: 25,
    why: 'the frame around all rooms: session, data, words, looks; each file is one concern and they know each other',
  },
  'server/src/migrations': {
    most: 60,
    why: 'every change of the schema adds one that stays as it is; they are read one at a time, in their order',
  },
};

test('no folder outgrows a reader: at most 20 files', () => {
  const folders = allCode.map((source) => path.posix.dirname(source.path));
  const sizes = [...new Set(folders)].map((folder) => ({ folder, size: folders.filter((other) => other === folder).length }));
  expect(sizes.filter(({ folder, size }) => size > (roomyFolders[folder]?.most ?? 20))).toEqual([]);
});

test('nothing tells on which machine, with which tool or from which registry it was made', () => {
  const everything = [
    ...allCode,
    ...['README.md', 'package.json', '.npmrc', '.ci/run', ...filesIn('docker')].map((file) => ({ path: file, text: read(file) })),
  ].filter((source) => source.path !== 'test/static/words.test.ts');
  expect(found(everything, /(?<![\w.~-])\/(?:home|root|Users|work|mnt|workspace)\/[\w.-]+/g)).toEqual([]);
  expect(found(everything, /registry\.[\w-]+\.\w+|npm\.pkg\.|\bartifactory\b/gi)).toEqual([]);
});
