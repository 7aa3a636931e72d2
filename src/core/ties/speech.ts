import { SAY_VERBS } from '../lexicon/functionWords.ts';
import { endsOf } from './ends.ts';
import type { Scene } from './scene.ts';

/** Who says what stands at a chunk: the subject of a saying verb before or after it, or "according to X". */
export function speakerOf(scene: Scene, chunk: number): number | string | null {
  for (const [i, c] of scene.chunks.entries())
    if (c.word === 'according_to') {
      const end = endsOf(scene, i + 1)[0];
      if (end !== undefined) return end.entities[0] ?? null;
      const phrase = scene.chunks[i + 1];
      if (phrase?.kind === 'noun') return words(scene, phrase.first, phrase.last);
    }
  const blamed = scene.clauses.find((c) => c.at === chunk)?.governor;
  if (
    blamed !== undefined &&
    blamed !== null &&
    BLAMES.test(blamed.verb.lemma) &&
    !blamed.verb.passive
  )
    for (const subject of blamed.subject) {
      const end = endsOf(scene, subject)[0];
      if (end !== undefined) return end.entities[0] ?? null;
    }
  const isRelative = scene.clauses.some(({ at, link }) => at === chunk && link === 'relative');
  for (const clause of scene.clauses) {
    // "denies backing B, who have seized towns": what B did nobody says.
    if (isRelative && clause.verb.lemma === 'deny') continue;
    if (!SAY_VERBS.has(clause.verb.lemma) || clause.at === chunk || clause.verb.passive) continue;
    if (
      clause.subject.includes(chunk) ||
      clause.slots.some((s) => s.role !== 'O' && s.phrases.includes(chunk))
    )
      continue;
    const goesOver =
      clause.at < chunk
        ? startsClauseAfter(scene, clause.at, chunk)
        : closesSentence(scene, clause.at);
    if (!goesOver) continue;
    for (const subject of clause.subject) {
      if (clause.at < chunk ? subject > clause.at : false) continue;
      const end = endsOf(scene, subject)[0];
      if (end !== undefined) return end.entities[0] ?? null;
    }
  }
  return null;
}

const BLAMES = /^(accuse|blame|criticize|condemn|charge|suspect|denounce|convict)$/;

/** After "said": "that", a quotation mark, or a new subject with its verb. */
function startsClauseAfter(scene: Scene, said: number, chunk: number): boolean {
  const next = scene.chunks[said + 1];
  if (next?.kind === 'that' || next?.kind === 'quote' || scene.chunks[said + 2]?.kind === 'quote')
    return true;
  return scene.clauses.some(
    (c) => c.at > said && c.at <= chunk + 3 && c.subject.some((s) => s > said),
  );
}

/** ", X said." or "X said." behind what was said. */
function closesSentence(scene: Scene, said: number): boolean {
  return scene.chunks.slice(said + 1).every((c) => /^(stop|quote|adverb|comma)$/.test(c.kind));
}

function words(scene: Scene, first: number, last: number): string {
  return scene.read.text.slice(
    scene.sentence.tokens[first]?.start ?? 0,
    scene.sentence.tokens[last - 1]?.end ?? 0,
  );
}
