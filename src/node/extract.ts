// Reads documents on the command line.
//   npm run --silent extract < documents.json            [{ "id", "text" }] in, one network out
//   npm run --silent extract -- --each < documents.json  the same, each document read alone: an array of networks
//   npm run extract -- FOLDER --out network.json         reads all files of a folder that the page could read
import { writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { joinReadings } from '../core/network/joinReadings.ts';
import { readCorpus } from '../core/readCorpus.ts';
import { readDocument } from '../core/readDocument.ts';
import type { Network, SourceText } from '../core/types.ts';
import { readFolder } from './readFolder.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean', default: false }, out: { type: 'string' } },
});

try {
  const [folder] = positionals;
  const texts = folder ? await textsOf(folder) : parseTexts(await readAll(process.stdin));
  const printed = options.each
    ? texts.map((text) => printable(joinReadings([readDocument(text)])))
    : printable(readCorpus(texts));
  const json = JSON.stringify(printed);
  if (options.out) await writeFile(options.out, json);
  else process.stdout.write(`${json}\n`);
} catch (error) {
  process.stderr.write(`extract: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** The network without its co-mentions. */
function printable({ documents, entities, ties }: Network): Omit<Network, 'coMentions'> {
  return { documents, entities, ties };
}

/** The documents of a folder; what could not be read is told on the error stream. */
async function textsOf(folder: string): Promise<readonly SourceText[]> {
  const { texts, refused } = await readFolder(folder);
  for (const { file, why } of refused) process.stderr.write(`extract: ${file}: ${why}\n`);
  if (texts.length === 0) throw new Error(`${folder} holds no file that could be read`);
  return texts;
}

function parseTexts(json: string): SourceText[] {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) throw new Error('expected [{ "id", "text" }] on standard input');
  return parsed.map((item: unknown, at) => {
    if (!isSourceText(item)) throw new Error(`document ${String(at)} needs an "id" and a "text"`);
    return { id: item.id, text: item.text };
  });
}

function isSourceText(value: unknown): value is SourceText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
