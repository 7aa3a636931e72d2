import type { EntityMention, FoundSpan, LocalEntity, ReadText } from '../../../src/core/reading.ts';
import { findTies } from '../../../src/core/ties/findTies.ts';
import type { DocumentId, EntityKind, MentionForm } from '../../../src/core/types.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  c: 'country',
  p: 'person',
  o: 'organisation',
  m: 'military',
  a: 'agreement',
  e: 'event',
  w: 'weapon',
  l: 'place',
};

/**
 * A sentence written with its tags and mentions: "[Norland/NNP]c has/VBZ [Norland's-minister/NNP]t". A bracket is a
 * mention, its letter the kind ("t" for a post); "=Name" says whom a nationality word, pronoun or alias stands for.
 */
export function parseTagged(lines: string): ReadText {
  let text = '';
  const entities: LocalEntity[] = [];
  const mentions: EntityMention[] = [];
  const posts: FoundSpan[] = [];
  const sentences = lines.split('\n').map((line, index) => {
    const tokens: { text: string; start: number; end: number; kind: 'word' }[] = [];
    const tags: string[] = [];
    const start = text.length;
    let open = 0;
    for (const raw of line.trim().split(/\s+/)) {
      const opens = raw.startsWith('[');
      const closed = /\](\w)(?:=(\S+))?$/.exec(raw);
      const [word = '', tag = 'NN'] = raw
        .replace(/^\[/, '')
        .replace(/\]\w(?:=\S+)?$/, '')
        .split('/');
      if (opens) open = tokens.length;
      tokens.push({ text: word, start: text.length, end: text.length + word.length, kind: 'word' });
      tags.push(tag);
      text += word;
      if (closed !== null) {
        const first = tokens[open]?.start ?? 0;
        const place = {
          sentence: index,
          firstToken: open,
          lastToken: tokens.length,
          start: first,
          end: text.length,
        };
        const name = (closed[2] ?? text.slice(first)).replaceAll('_', ' ');
        const how: MentionForm =
          closed[2] === undefined ? 'name' : tag.startsWith('PRP') ? 'pronoun' : 'demonym';
        if (closed[1] === 't')
          posts.push({ ...place, kind: 'post', how: 'name', canonical: null, score: 1 });
        else
          mentions.push({
            ...place,
            how,
            score: 1,
            entities: name.split('+').map((n) => entity(n, KINDS[closed[1] ?? ''] ?? 'group')),
          });
      }
      text += ' ';
    }
    return { start, end: text.length - 1, tokens, tags, index, paragraph: index, heading: false };
  });
  const document = {
    id: 'd' as DocumentId,
    title: '',
    source: null,
    date: '2021-03-10',
    words: 1,
    language: 'en',
    sentences: [],
    skipped: [],
  };
  return { text, document, sentences, entities, mentions, posts, states: new Map() };

  function entity(name: string, kind: EntityKind): number {
    const known = entities.findIndex((e) => e.name === name);
    return known >= 0
      ? known
      : entities.push({ kind, name, aliases: [{ text: name, how: 'exact', start: 0 }] }) - 1;
  }
}

/** The ties of a tagged text in one line each: "A > B SANCTION", "A = B CONSULT planned", "A > B not SANCTION". */
export function tiesOf(lines: string): string[] {
  const read = parseTagged(lines);
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  return findTies(read)
    .map((t) =>
      [
        name(t.source),
        t.symmetric ? '=' : '>',
        name(t.target),
        ...(t.polarity === 'negated' ? ['not'] : []),
        t.type,
        ...(t.modality === 'actual' ? [] : [t.modality]),
        ...(t.title === null ? [] : [`(${t.title})`]),
        ...(t.saidBy === null
          ? []
          : [`says ${typeof t.saidBy === 'number' ? name(t.saidBy) : t.saidBy}`]),
      ].join(' '),
    )
    .sort();
}
