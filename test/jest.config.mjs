// Which kinds of tests are there, and how is TypeScript turned into something jest can run?
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

const swc = (syntax) => ({
  swcrc: false,
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, ...syntax },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
});

const project = (name, differences = {}) => ({
  displayName: name,
  rootDir: root,
  roots: ['<rootDir>/test'],
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`, `<rootDir>/test/${name}/**/*.test.tsx`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc({})], '^.+\\.tsx$': ['@swc/jest', swc({ tsx: true })] },
  moduleNameMapper: {
    '^@kommunalredaktion/shared$': '<rootDir>/shared/src/index.ts',
    '^@server/(.*)\\.js$': '<rootDir>/server/src/$1.ts',
    '^@ui/(.*)\\.js$': ['<rootDir>/admin-ui/src/$1.ts', '<rootDir>/admin-ui/src/$1.tsx'],
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  ...differences,
});

export default {
  rootDir: root,
  // Jest knows no timeout per project: the runner gives the browser tests more on the command line.
  testTimeout: 60_000,
  projects: [
    project('static'),
    project('unit'),
    project('ui', { testEnvironment: '<rootDir>/test/support/browser-environment.mjs' }),
    project('integration'),
    project('e2e'),
  ],
};
