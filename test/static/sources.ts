// What is in the repository, as text and as imports? Every check reads it through here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface Source {
  readonly path: string;
  readonly text: string;
}
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const skipped = new Set(['node_modules', 'dist', '.git', '.data', 'coverage']);

/** Paths below a folder, relative to the root, always with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const inside = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(inside);
      return entry.isFile() ? [inside] : [];
    });

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const packages = ['shared/src', 'server/src', 'admin-ui/src'];
const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);
const withText = (file: string): Source => ({ path: file, text: read(file) });

/** The code of the product. */
export const productCode: readonly Source[] = packages.flatMap(filesIn).filter(isCode).map(withText);
/** The product and its tests. */
export const allCode: readonly Source[] = [...productCode, ...['admin-ui/vite.config.ts', ...filesIn('test').filter(isCode)].map(withText)];

export const under = (folder: string): readonly Source[] => allCode.filter((source) => source.path.startsWith(`${folder}/`));

const importStatement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const lateImport = /\bimport\('([^']+)'\)/g;

/** The file that a relative import means: sources say .js, the file may be .ts or .tsx. */
const fileOf = (from: string, target: string): string => {
  const plain = path.posix.join(path.posix.dirname(from), target);
  const candidates = [plain, plain.replace(/\.js$/, '.ts'), plain.replace(/\.js$/, '.tsx')];
  return candidates.find((candidate) => known.has(candidate)) ?? plain;
};
const known = new Set(allCode.map((source) => source.path));

/** Relative targets as paths from the root, packages by their name. */
export const importsOf = ({ path: from, text }: Source): Import[] =>
  [
    ...[...text.matchAll(importStatement)].map(([, type, to = '']) => ({ to, typeOnly: type !== undefined })),
    ...[...text.matchAll(lateImport)].map(([, to = '']) => ({ to, typeOnly: false })),
  ].map(({ to, typeOnly }) => ({ from, to: to.startsWith('.') ? fileOf(from, to) : to, typeOnly }));

/** `@scope/name/part` → `@scope/name`. */
export const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

/** The server room of a path; undefined for the wiring at the top (app.module, entities …). Tasks are a room inside the platform's folder. */
export const roomOf = (file: string): string | undefined => /^server\/src\/(?:platform\/(?=tasks\/))?([\w-]+)\//.exec(file)?.[1];
