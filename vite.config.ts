import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS } from './src/node/browser/flags.ts';
import { findBrowser } from './src/node/browser/findBrowser.ts';
import { contentSecurityPolicy } from './src/node/build/contentSecurityPolicy.ts';
import { inlineIcon } from './src/node/build/inlineIcon.ts';
import { notices } from './src/node/build/notices.ts';
import { oneFile } from './src/node/build/oneFile.ts';
import { readerVersion } from './src/node/build/readerVersion.ts';
import { recovery } from './src/node/build/recovery.ts';
import { readSeeds } from './src/node/build/readSeeds.ts';
import { workerTexts } from './src/node/build/workerTexts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const noticesOf = notices(root);
const executablePath = findBrowser(null);

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(version), __READER__: JSON.stringify(readerVersion(root)) },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    noticesOf.page,
    readSeeds(root),
    inlineIcon(root),
    recovery(root),
    workerTexts(root),
    viteSingleFile({ removeViteModuleLoader: true }),
    contentSecurityPolicy(), // changes the page last
    oneFile(),
  ],
  worker: { format: 'iife', plugins: () => [noticesOf.worker()] },
  build: { target: 'es2022', modulePreload: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          testTimeout: 30_000, // laws over random input, on whatever machine
          include: ['tests/{core,recover,intake,storage,node,reading,worker}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting({ autoCleanup: false })],
        test: {
          name: 'state',
          environment: 'jsdom',
          include: ['tests/state/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.ts'],
          setupFiles: ['tests/ui/patience.ts'],
          testTimeout: 60_000, // the whole application in jsdom, on whatever machine
        },
      },
      {
        // The built file from file://, driven by playwright-core.
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          globalSetup: ['tests/journeys/buildOnce.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found late, they would reload the page in the middle of a test.
        optimizeDeps: { include: ['cytoscape', 'd3-force', 'd3-scale', 'idb', 'svelte'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [...BROWSER_FLAGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
