/** A newsroom's archive that never was: many articles about actors who come again, a few of them often. */
import type { DocumentId, SourceText } from '../../src/core/types.ts';
import { archiveCast } from './archiveCast.ts';
import type { Cast, Person } from './archiveCast.ts';
import { numbers } from './newsText.ts';

const NEWSROOMS = ['Harbour Post', 'The Meridian', 'Northgate News Agency', 'Daily Lantern'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November'];
const THINGS = ['fisheries', 'grain exports', 'border posts', 'patrol boats', 'rail freight'];
const ARMS = ['artillery shells', 'patrol aircraft', 'air-defence radars', 'armoured vehicles'];

/** Who one article is about. */
interface Story {
  readonly cast: Cast;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Full name and post at first, the surname later on. */
  readonly person: () => string;
}

type Sentence = (story: Story) => string;
const SENTENCES: readonly Sentence[] = [
  ({ person, pick }) => `${person()} met ${person()} for talks on ${pick(THINGS)}.`,
  ({ person, cast, pick }) =>
    `${person()} said on ${pick(DAYS)} that ${pick(cast.states).name} would not withdraw from the talks with ${pick(cast.states).name}.`,
  ({ cast, pick }) =>
    `${pick(cast.states).name} and ${pick(cast.states).name} signed a memorandum of understanding on ${pick(THINGS)} in ${pick(cast.towns)} on ${String(1 + pick(DAYS).length)} ${pick(MONTHS)} 2024.`,
  ({ cast, pick }) =>
    `${pick(cast.states).name} has not imposed sanctions on ${pick(cast.states).name}, the ${pick(cast.bodies)} said.`,
  ({ cast, pick }) =>
    `The ${pick(cast.states).people} government accused ${pick(cast.states).name} of blocking ships, but both sides promised to go on talking.`,
  ({ person, cast, pick }) =>
    `${person()} criticised the ${pick(cast.bodies)} over its plans in ${pick(cast.towns)}, and called on ${pick(cast.states).name} to act.`,
  ({ cast, pick }) =>
    `The ${pick(cast.bodies)} delivered ${pick(ARMS)} to the ${pick(cast.states).people} Navy last week.`,
  ({ cast, pick, person }) =>
    `${person()}, who joined the ${pick(cast.bodies)} in 2019, refused to comment on the exercise "Calm Sea ${pick(['2022', '2023', '2024'])}" with ${pick(cast.states).name}.`,
  ({ cast, pick }) =>
    `Troops of ${pick(cast.states).name} crossed the river near ${pick(cast.towns)} and attacked positions of the ${pick(cast.states).people} army.`,
  ({ person, cast, pick }) =>
    `In ${pick(cast.towns)}, he told reporters that ${person()} had thanked ${pick(cast.states).name} for its support.`,
];
/** What fills most of the news: sentences that tie nobody to anybody. */
const BETWEEN: readonly Sentence[] = [
  () => 'It was the third round of talks in a month, and little was said in public afterwards.',
  ({ pick }) =>
    `Prices of ${pick(THINGS)} hardly moved, and shops in the old town stayed open until late in the evening.`,
  () =>
    'Observers who have followed the matter for years warned that nothing had been settled yet.',
  ({ cast, pick }) =>
    `Several hundred people stood in the rain in ${pick(cast.towns)} on ${pick(DAYS)} morning, and traffic was slow for hours.`,
  ({ pick }) => `A decision on ${pick(THINGS)} is not expected before ${pick(MONTHS)}.`,
  ({ person }) => `For ${person()}, the past weeks have not been easy.`,
];

/** So many articles of about `words` words each, dated, titled and with a source; the same for the same numbers. */
export function makeArchive(articles: number, words = 500): SourceText[] {
  const random = numbers(articles + 7);
  const cast = archiveCast(random);
  return Array.from({ length: articles }, (_, at) => ({
    id: `article-${String(at).padStart(5, '0')}` as DocumentId, // made here
    text: article(at, words, cast, random),
  }));
}

function article(at: number, words: number, all: Cast, random: () => number): string {
  const often = <T>(list: readonly T[]): T => itemAt(list, random() ** 2.6);
  const some = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: count }, () => often(list));
  const cast: Cast = {
    states: some(all.states, 4),
    people: [...some(all.people, 4), itemAt(all.people, random())], // one whom few know
    bodies: some(all.bodies, 4),
    towns: some(all.towns, 3),
  };
  const named = new Set<Person>();
  const pick = <T>(list: readonly T[]): T => itemAt(list, random());
  const person = (): string => {
    const one = pick(cast.people);
    if (named.has(one)) return one.family;
    named.add(one);
    const name = random() < 0.1 ? one.plainName : one.name;
    return one.post ? `${one.state.people} ${one.post} ${name}` : name;
  };
  const story: Story = { cast, pick, person };
  const sentence = (): Sentence => pick(random() < 0.5 ? SENTENCES : BETWEEN);
  const paragraphs = [
    `${pick(cast.states).name} and ${pick(cast.states).name} weigh ${pick(THINGS)}, part ${String(at)}`,
    `${pick(NEWSROOMS)}, ${String(1 + Math.floor(random() * 28))} ${pick(MONTHS)} 2024`,
  ];
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: 4 }, () => sentence()(story)).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function itemAt<T>(list: readonly T[], share: number): T {
  const item = list[Math.floor(share * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
