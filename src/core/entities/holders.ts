import type { FoundSpan, TaggedSentence } from '../reading.ts';

/** A post with the person it is said of and the state or body whose post it is. */
export interface Holding {
  readonly post: FoundSpan;
  readonly person: FoundSpan | null;
  readonly of: FoundSpan | null;
}

/**
 * Who holds which post, read from the words around each: "Peruvian President X", "the minister of defence of Peru, X",
 * "X, the Peruvian foreign minister". Adjacent or in apposition only.
 */
export function findHoldings(
  sentences: readonly TaggedSentence[],
  spans: readonly FoundSpan[],
): Holding[] {
  const bySentence = new Map<number, FoundSpan[]>();
  for (const span of spans) {
    if (span.kind === 'post') continue;
    const here = bySentence.get(span.sentence);
    if (here) here.push(span);
    else bySentence.set(span.sentence, [span]);
  }
  return spans
    .filter((span) => span.kind === 'post')
    .map((post) => {
      const sentence = sentences[post.sentence];
      const named = bySentence.get(post.sentence) ?? [];
      return sentence === undefined
        ? { post, person: null, of: null }
        : holdingOf(post, sentence, named);
    });
}

const isActor = (span: FoundSpan): boolean =>
  span.kind !== 'person' &&
  span.kind !== 'weapon' &&
  span.kind !== 'event' &&
  span.kind !== 'agreement';

function holdingOf(
  post: FoundSpan,
  sentence: TaggedSentence,
  named: readonly FoundSpan[],
): Holding {
  const word = (i: number): string => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const startingAt = (i: number) => named.find((span) => span.firstToken === i);
  const endingAt = (i: number) => named.find((span) => span.lastToken === i);

  // Whose post: a name before it, over an adjective or two, or "of X" after it.
  let of: FoundSpan | null = null;
  let before = post.firstToken;
  for (let back = 0; back < 3 && of === null; back++) {
    const name = endingAt(before);
    if (name !== undefined) of = isActor(name) ? name : null;
    if (name !== undefined) break;
    if (/^['’]s?$/.test(word(before - 1))) {
      before--;
      back--;
      continue;
    }
    const tag = sentence.tags[before - 1] ?? '';
    if (!/^(?:JJ|NN|VBN|VBG|RB|CD)/.test(tag) && !PLAIN_ADJECTIVES.has(word(before - 1))) break;
    before--;
  }
  let after = post.lastToken;
  if (['of', 'to', 'for', 'in'].includes(word(after))) {
    const at = word(after + 1) === 'the' ? after + 2 : after + 1;
    const name = startingAt(at);
    if (name !== undefined && isActor(name)) {
      of = name;
      after = name.lastToken;
      // "in Lima", "in Nairobi": where the post is held comes after whose it is.
      if (word(after) === 'in' || word(after) === 'to') {
        const place = startingAt(after + 1);
        if (place !== undefined && place.kind !== 'person') after = place.lastToken;
      }
    }
  }

  let person: FoundSpan | null = null;
  let at = after;
  if (word(at) === ',') at++;
  for (let skip = 0; skip < 3 && person === null; skip++) {
    const name = startingAt(at);
    if (name?.kind === 'person') person = name;
    else if (
      RANKS.has(word(at)) ||
      /^(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|adm|sir)\.?$/.test(word(at))
    )
      at++;
    else break;
  }
  if (person === null) {
    // "X, the Peruvian foreign minister" and "X, president of Peru".
    let back =
      (of !== null && of.lastToken <= post.firstToken ? of.firstToken : post.firstToken) - 1;
    for (let skip = 0; skip < 3 && back > 0 && word(back) !== ','; skip++) back--;
    if (word(back) === ',') {
      const name = endingAt(back);
      const plain = sentence.tokens
        .slice(back + 1, post.firstToken)
        .every(
          (t) => !/^[,;]$/.test(t.text) && !['and', 'said', 'with', 'to', 'but'].includes(t.text),
        );
      const closed = [',', '.', ';', ')', ''].includes(word(after)) || word(after) === 'who';
      if (name?.kind === 'person' && plain && closed) person = name;
    }
  }
  // "President X of Peru"
  if (of === null && person !== null && word(person.lastToken) === 'of') {
    const name = startingAt(person.lastToken + (word(person.lastToken + 1) === 'the' ? 2 : 1));
    if (name !== undefined && isActor(name)) of = name;
  }
  return { post, person, of };
}

const RANKS = new Set(
  'general colonel major captain admiral lieutenant marshal brigadier commander sergeant'.split(
    ' ',
  ),
);
const PLAIN_ADJECTIVES = new Set(
  'populist nationalist former late acting then outgoing incoming current new interim newly elected'.split(
    ' ',
  ),
);
