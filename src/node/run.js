// Runs a TypeScript program of src/node on any Node the project supports: Node 20 cannot strip types,
// so the program and what it imports are bundled in memory first (Vite does it in a fraction of a second).
//   node src/node/run.js extract [arguments]                a program of this folder
//   node src/node/run.js tests/bench/bench.ts [arguments]   another of the project
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const [, , program = ''] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = program.endsWith('.ts')
  ? path.join(root, program)
  : fileURLToPath(new URL(`${program}.ts`, import.meta.url));

const output = await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: [/^d3-/] },
  build: {
    ssr: entry,
    target: 'node20',
    write: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rollupOptions: { output: { codeSplitting: false } },
  },
});
const [chunk] = /** @type {{ output: { code: string }[] }} */ (output).output;

// Inside node_modules, so that packages left outside of the bundle are still found.
const folder = `${root}node_modules/.cache/entente`;
const file = `${folder}/${path.basename(program, '.ts')}-${String(process.pid)}.mjs`;
await mkdir(folder, { recursive: true });
await writeFile(file, chunk?.code ?? '');
process.argv.splice(2, 1);
try {
  await import(pathToFileURL(file).href);
} finally {
  await rm(file, { force: true });
}
