// Which habits does the whole repository keep? Types are the compiler's work; here are size, clarity and the few things that we never do.
import tseslint from 'typescript-eslint';

const toolFiles = ['**/vite.config.ts', '**/*.config.mjs', 'test/support/browser-environment.mjs'];
const longByNature = [
  '**/messages.ts',
  '**/*-messages.ts',
  'admin-ui/src/app/de.ts',
  'admin-ui/src/app/theme.ts',
  'server/src/migrations/*.ts',
];
const maySpeakToTheConsole = ['server/src/cli.ts', 'server/src/cli/**', 'server/src/platform/local/**', 'test/**'];

const never = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: what is imported can then be searched for.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'MethodDefinition[kind="constructor"][value.params.length>5]', message: 'A class that needs a sixth thing does two jobs.' },
];
const neverButDefault = never.filter(({ selector }) => selector !== 'ExportDefaultDeclaration');

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    // Nest injects by the type of a parameter, so a file with decorators may import a class only to name it.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      'no-restricted-syntax': ['error', ...never],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-unsafe-finally': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-self-compare': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
    },
  },
  // Markup is long and flat; what happens in a screen is still short.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80 }] } },
  { files: maySpeakToTheConsole, rules: { 'no-console': 'off' } },
  { files: longByNature, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // A block of tests is one function to the linter, though it reads as a list of sentences.
  { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: { 'max-lines-per-function': 'off' } },
  { files: toolFiles, rules: { 'no-restricted-syntax': ['error', ...neverButDefault] } },
);
