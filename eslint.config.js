import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const layer = (target, ...from) =>
  from.map((f) => ({ target: `./src/${target}`, from: `./src/${f}` }));

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    // Svelte components come in untyped here; svelte-check does the type checking of .svelte files.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js', 'src/node/**', 'tests/**', '*.config.ts'],
    languageOptions: { globals: globals.node },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts'],
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...layer('core', 'worker', 'storage', 'state', 'ui'),
            ...layer('worker', 'storage', 'state', 'ui'),
            ...layer('storage', 'worker', 'state', 'ui'),
            ...layer('state', 'worker', 'storage', 'ui'),
            ...layer('ui', 'worker', 'storage'),
          ],
        },
      ],
    },
  },
  {
    // State keeps immutable collections in $state.raw and replaces them whole: plain Map and Set are meant.
    files: ['src/state/**'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['idb', 'cytoscape', 'd3-scale', 'd3-force'] }],
    },
  },
  {
    files: ['src/storage/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['cytoscape', 'd3-scale'] }] },
  },
  { files: ['src/ui/**'], rules: { 'no-restricted-imports': ['error', { paths: ['idb'] }] } },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['svelte', 'svelte/*', 'idb', 'cytoscape', 'd3-*', '*.svelte', '*.svelte.ts'] },
      ],
    },
  },
);
