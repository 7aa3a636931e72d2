import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder of src may import besides itself; main.ts and openWorkspace.ts put them together. */
const LAYERS = {
  core: [],
  worker: ['core', 'recover'],
  intake: ['core'],
  storage: ['core'],
  state: ['core'],
  ui: ['core', 'state'],
  node: ['core', 'intake'],
  recover: [],
};
const zones = Object.entries(LAYERS).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others].map((name) => `./${name}`),
}));

/** Libraries with one home each: changing one touches one folder. */
const HOMES = {
  idb: 'storage',
  cytoscape: 'ui/network',
  'd3-scale': 'ui',
  'd3-force': 'worker',
  '@mozilla/readability': 'intake',
  chardet: 'intake',
  htmlparser2: 'intake',
  linkedom: 'intake',
  mammoth: 'intake',
  papaparse: 'intake',
  'postal-mime': 'intake',
};
const fence = (folder) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      { paths: Object.keys(HOMES).filter((name) => !`${folder}/`.startsWith(`${HOMES[name]}/`)) },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, __READER__: 'readonly', __VERSION__: 'readonly' },
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
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    // State keeps immutable collections in $state.raw and replaces them whole: plain Map and Set are meant.
    files: ['src/state/**'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-imports': ['error', { paths: Object.keys(HOMES) }] },
  },
  ...[...new Set(Object.values(HOMES))].sort().map(fence),
  {
    // Its own files and one validator: what it knows runs anywhere.
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: String.raw`^(?!\.|valibot$)`, message: 'Core imports core alone.' }],
        },
      ],
    },
  },
);
