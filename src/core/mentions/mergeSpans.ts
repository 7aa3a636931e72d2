import type { FoundSpan } from '../reading.ts';

/** From here on a rule decides, unless the tagger's name reaches beyond the rule's. */
const RULE_SURE = 0.9;
/** Peoples and faiths are listed by name: they need less. */
const GROUP_SURE = 0.85;
/** From here on the tagger goes before rules whose span it crosses. */
const TAGGER_SURE = 0.45;
/** Patterns, which know no name by itself, give way to a tagger as sure as this. */
const PATTERN_YIELDS = 0.85;
/** From here on a rule finds what the tagger has missed. */
const RULE_FIRM = 0.8;
/** Below this a rule's span is kept not even where there is no tagger. */
const WEAK = 0.45;

/**
 * Chooses among overlapping spans of the rules and of the tagger; the order was measured on held-out news. Posts are
 * kept beside names.
 */
export function mergeSpans(
  found: readonly FoundSpan[],
  guesses: readonly FoundSpan[] | null,
): FoundSpan[] {
  const rules = found.filter((span) => !isPost(span));
  const titles = new Set(found.filter(isPost).map(placeOf));
  const nations = rules.filter(({ how }) => how === 'demonym');
  const tagged = (guesses ?? []).filter(
    (span) => !isPost(span) && !titles.has(placeOf(span)) && !cutsChain(span, nations),
  );
  const sure = rules.filter(isSure);
  const bySentence = groupBySentence(tagged);
  const names = keepFirst([
    ...sure.filter((span) => holdsAgainst(span, bySentence.get(span.sentence) ?? [])),
    ...tagged.filter((span) => span.score >= TAGGER_SURE),
    ...sure,
    ...tagged,
    ...rules.filter((span) => span.score >= (guesses === null ? WEAK : RULE_FIRM)),
  ]);
  const posts = guesses === null ? found.filter(isPost) : mergePosts(found, guesses, names);
  return [...names, ...posts].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isPost = (span: FoundSpan): boolean => span.kind === 'post';
const isSure = ({ kind, score }: FoundSpan): boolean =>
  score >= (kind === 'group' ? GROUP_SURE : RULE_SURE);
const overlap = (a: FoundSpan, b: FoundSpan): boolean =>
  a.sentence === b.sentence && a.firstToken < b.lastToken && b.firstToken < a.lastToken;
/** Whether a sure rule keeps its span beside the guesses: none reaches beyond it, and it knows the name or they are unsure. */
function holdsAgainst(rule: FoundSpan, guesses: readonly FoundSpan[]): boolean {
  const beside = guesses.filter((guess) => overlap(rule, guess));
  if (!beside.every((guess) => isInside(guess, rule))) return false;
  return (
    !isPattern(rule) || beside.length === 0 || beside.some((guess) => guess.score < PATTERN_YIELDS)
  );
}

const isInside = (a: FoundSpan, b: FoundSpan): boolean =>
  a.firstToken >= b.firstToken && a.lastToken <= b.lastToken;

/** Found by its head word or by what stands around it; forces are so regular that the rule is right. */
const isPattern = ({ canonical, how, kind }: FoundSpan): boolean =>
  canonical === null && how === 'name' && kind !== 'military';

const placeOf = (span: FoundSpan): string => `${String(span.start)} ${String(span.end)}`;

/** "Peruvian-[Chilean exercise]": a name cannot begin inside a chain of nationalities. */
const cutsChain = (span: FoundSpan, nations: readonly FoundSpan[]): boolean =>
  nations.some(
    ({ sentence, firstToken, start }) =>
      sentence === span.sentence &&
      start === span.start &&
      span.lastToken > firstToken + 1 &&
      nations.some((other) => other.sentence === sentence && other.lastToken === firstToken - 1),
  );

/** The tagger's posts, longer where a rule knows how they go on, and those that a rule sees before a person's name. */
function mergePosts(
  found: readonly FoundSpan[],
  guesses: readonly FoundSpan[],
  names: readonly FoundSpan[],
): FoundSpan[] {
  const rules = found.filter(isPost);
  const tagged = guesses.filter(isPost);
  const goesOn = (rule: FoundSpan) =>
    tagged.some((guess) => guess.start === rule.start && guess.end < rule.end);
  const people = new Set(
    names.flatMap((name) =>
      name.kind === 'person' ? [`${String(name.sentence)} ${String(name.firstToken)}`] : [],
    ),
  );
  // The tagger took the title itself for a name.
  const misread = new Set(guesses.filter((guess) => !isPost(guess)).map(placeOf));
  const standsAlone = (rule: FoundSpan) => misread.has(placeOf(rule));
  const standsBeforeName = ({ sentence, lastToken }: FoundSpan) =>
    people.has(`${String(sentence)} ${String(lastToken)}`);
  return keepFirst([
    ...rules.filter(goesOn),
    ...tagged,
    ...rules.filter((rule) => standsAlone(rule) || standsBeforeName(rule)),
  ]);
}

function groupBySentence(spans: readonly FoundSpan[]): Map<number, FoundSpan[]> {
  const groups = new Map<number, FoundSpan[]>();
  for (const span of spans) {
    const group = groups.get(span.sentence);
    if (group) group.push(span);
    else groups.set(span.sentence, [span]);
  }
  return groups;
}

/** Of spans that overlap keeps the one that comes first. */
function keepFirst(ranked: readonly FoundSpan[]): FoundSpan[] {
  const taken = new Map<number, FoundSpan[]>();
  return ranked.filter((span) => {
    const here = taken.get(span.sentence) ?? [];
    taken.set(span.sentence, here);
    const free = !here.some((other) => overlap(span, other));
    if (free) here.push(span);
    return free;
  });
}
