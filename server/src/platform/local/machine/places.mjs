// Where do the checkout, its data and its tools lie?
import path from 'node:path';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('../../../../..', import.meta.url)));
export const inRoot = (...parts) => path.join(root, ...parts);

/** Everything the product keeps on this machine is in this one folder. */
export const dataFolder = path.resolve(root, process.env.DATA_DIR || '.data');
export const inData = (...parts) => path.join(dataFolder, ...parts);

/** Unpacked third-party programs, shared by all checkouts of this user. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'kommunalredaktion');

const tools = {
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  jest: 'jest/bin/jest.js',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
};
export const tool = (name) => inRoot('node_modules', ...tools[name].split('/'));
export const entry = (name) => inRoot('server', 'dist', `${name}.js`);
