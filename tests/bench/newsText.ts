/** A stream of numbers between 0 and 1 that is the same on every machine (Lehmer, minimal standard). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const STATES = [
  'France',
  'Chile',
  'Japan',
  'Kenya',
  'Canada',
  'Portugal',
  'Vietnam',
  'Morocco',
  'Norway',
  'Peru',
];
const GIVEN = ['Maria', 'Jonas', 'Aiko', 'Samuel', 'Lucia', 'Henrik', 'Amina', 'Tomas'];
const FAMILY = [
  'Velden',
  'Okoro',
  'Marchetti',
  'Lindqvist',
  'Tanaka',
  'Duarte',
  'Bresson',
  'Haugen',
];
const BODIES = [
  'the Ministry of Trade',
  'the Northern Alliance',
  'the Coastal Union',
  'Aldera Systems',
];

type Pick = (list: readonly string[]) => string;
const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `${pick(STATES)} and ${pick(STATES)} signed an agreement on fisheries in the capital on Tuesday.`,
  (pick) =>
    `President ${pick(GIVEN)} ${pick(FAMILY)} of ${pick(STATES)} met ${pick(GIVEN)} ${pick(FAMILY)} for talks.`,
  (pick) => `${pick(STATES)} has not imposed sanctions on ${pick(STATES)}, ${pick(BODIES)} said.`,
  (pick) =>
    `He accused ${pick(STATES)} of blocking ships, but both sides promised to go on talking.`,
  (pick) =>
    `${pick(BODIES)} delivered two patrol boats to ${pick(STATES)}, its spokesperson ${pick(GIVEN)} ${pick(FAMILY)} told reporters.`,
  (pick) => `The weather was mild, and markets in ${pick(STATES)} hardly moved.`,
  (pick) =>
    `The ${pick(['French', 'Chilean', 'Japanese', 'Kenyan', 'Norwegian'])} minister refused to comment on the exercise "Calm Sea ${pick(['2019', '2021', '2024'])}".`,
];

/** News that never happened, of about so many characters, in paragraphs of four sentences; the same for the same length. */
export function newsText(length: number): string {
  const random = numbers(length + 1);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const paragraphs = ['Ministers meet as talks go on'];
  for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
    const sentences = Array.from({ length: 4 }, () => {
      const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)];
      return sentence?.(pick) ?? '';
    });
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}
