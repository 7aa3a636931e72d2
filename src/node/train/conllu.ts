/** Reads CoNLL-U as the app would have cut it: hyphenated words whole, everything else as the treebank has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TaggedWords {
  /** The file it stands in, for splits by document. */
  readonly document: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

interface Row {
  word: string;
  tag: string;
  readonly relation: string;
  readonly headAfter: boolean;
  readonly spaceAfter: boolean;
}

export function readTreebank(folder: string): TaggedWords[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => parseConllu(name, readFileSync(join(folder, name), 'utf8')));
}

function parseConllu(document: string, text: string): TaggedWords[] {
  return text
    .split(/\n\n+/)
    .map((block) => joinHyphens(parseRows(block)))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      document,
      words: rows.map((row) => row.word),
      tags: rows.map((row) => row.tag),
    }));
}

function parseRows(block: string): Row[] {
  const rows: Row[] = [];
  let gluedUntil = 0; // inside a multiword token no space follows, whatever the single lines say
  for (const line of block.split('\n')) {
    const cells = line.split('\t');
    const [id = '', word = '', , , tag = '', , head = '', relation = '', , misc = ''] = cells;
    if (cells.length < 10 || id.includes('.')) continue;
    if (id.includes('-')) {
      gluedUntil = Number(id.split('-')[1]);
      continue;
    }
    const spaceAfter = !misc.includes('SpaceAfter=No') && Number(id) >= gluedUntil;
    // The Penn Treebank has one tag for every "to"; GUM tells the preposition apart.
    const penn = /^to$/i.test(word) ? 'TO' : tag;
    rows.push({ word, tag: penn, relation, headAfter: Number(head) > Number(id), spaceAfter });
  }
  return rows;
}

/** "eye" "-" "tracking" is one token in the app. Before the noun it describes it is an adjective. */
function joinHyphens(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row) continue;
    const last = joined.at(-1);
    const next = rows[i + 1];
    const isPrefix = last?.tag === 'AFX' || last?.word.endsWith('-');
    if (row.tag === 'HYPH' && last && next && !row.spaceAfter && !last.spaceAfter) {
      joined[joined.length - 1] = merge(last, `${last.word}${row.word}${next.word}`, next);
      i++;
    } else if (isPrefix && last && !last.spaceAfter) {
      joined[joined.length - 1] = merge(last, `${last.word}${row.word}`, row);
    } else
      joined.push({ ...row, tag: row.tag === 'HYPH' ? ':' : row.tag === 'AFX' ? 'JJ' : row.tag });
  }
  return joined;
}

function merge(first: Row, word: string, last: Row): Row {
  const describes = last.headAfter && /^(amod|compound|nummod|nmod)/.test(last.relation);
  const isName = first.tag.startsWith('NNP') && last.tag.startsWith('NNP');
  const isNumber = first.tag === 'CD' && last.tag === 'CD';
  return { ...last, word, tag: isName || isNumber ? last.tag : describes ? 'JJ' : last.tag };
}
