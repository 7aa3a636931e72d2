import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../src/core/groupBy.ts';
import { proposeTies } from '../../../../src/core/ties/findTies.ts';
import { bucketOf, JUDGE_BITS } from '../../../../src/core/ties/judge/featureBag.ts';
import { judgeTies } from '../../../../src/core/ties/judge/judgeTies.ts';
import { readJudge, writeJudge } from '../../../../src/core/ties/judge/model.ts';
import { setScenes } from '../../../../src/core/ties/scene.ts';
import { parseTagged } from '../tagged.ts';

const LABELS = ['none', 'ASSAULT>', 'ASSAULT<', 'holds-post>', 'holds-post<'];

/** A judge that knows these features only, each for one label. */
function judgeOf(known: Readonly<Record<string, string>>) {
  const cells = new Int8Array(LABELS.length << JUDGE_BITS);
  for (const [feature, label] of Object.entries(known))
    cells[bucketOf(feature) * LABELS.length + LABELS.indexOf(label)] = 60;
  const units = { linear: 0.1, hidden: 0.1, output: 0.1 };
  const output = Int8Array.from(LABELS, (label) => (label === 'none' ? 60 : 0));
  return readJudge(writeJudge({ labels: LABELS, hidden: 0, units, cells, output }));
}

function judged(lines: string, known: Readonly<Record<string, string>>): string[] {
  const read = parseTagged(lines);
  const scenes = setScenes(read);
  const proposed = groupBy(proposeTies(scenes), (p) => [p.scene]);
  const name = (entity = -1): string => read.entities[entity]?.name ?? '?';
  return judgeTies(scenes, proposed, judgeOf(known)).map((p) =>
    [
      name(p.source.entities[0]),
      '>',
      name(p.target.entities[0]),
      p.polarity === 'negated' ? 'not ' + p.type : p.type,
      `"${read.text.slice(...p.trigger)}"`,
      p.title ?? '',
    ]
      .join(' ')
      .trim(),
  );
}

const ZAPS = { 'w zap': 'ASSAULT>' };
const PAIR = '[Norland/NNP]c zapped/VBD [Vestria/NNP]c ./.';

describe('the judge adds', () => {
  it('a tie where a word it knows stands between two actors, and names that word', () => {
    expect(judged(PAIR, ZAPS)).toEqual(['Norland > Vestria ASSAULT "zapped"']);
    expect(judged(PAIR, { 'w zap': 'none' })).toEqual([]);
  });

  it('its direction', () => {
    expect(judged(PAIR, { 'w zap': 'ASSAULT<' })).toEqual(['Vestria > Norland ASSAULT "zapped"']);
  });

  it('the polarity of the clause of that word', () => {
    expect(judged('[Norland/NNP]c has/VBZ not/RB zapped/VBN [Vestria/NNP]c ./.', ZAPS)).toEqual([
      'Norland > Vestria not ASSAULT "zapped"',
    ]);
  });

  it('the title of a post', () => {
    const line = '[Ada_Berg/NNP]p zapped/VBD [minister/NN]t in/IN [Vestria/NNP]c ./.';
    expect(judged(line, { 'w zap': 'holds-post>' })).toEqual([
      'Ada Berg > Vestria holds-post "minister" minister',
    ]);
  });
});

describe('the judge adds nothing', () => {
  it('where a rule ties the two', () => {
    const line = '[Norland/NNP]c attacked/VBD [Vestria/NNP]c ./.';
    expect(judged(line, { 'w attack': 'ASSAULT<' })).toEqual([]);
  });

  it('that is done to a weapon', () => {
    expect(judged('[Norland/NNP]c zapped/VBD [Zeta/NNP]w ./.', ZAPS)).toEqual([]);
  });

  it('for the state whose holder of a post is tied', () => {
    const line =
      '[President/NN]t [Ada_Berg/NNP]p of/IN [Norland/NNP]c attacked/VBD [Vestria/NNP]c ./.';
    expect(judged(line, { 'w attack': 'ASSAULT>' })).toEqual([]);
  });

  it('that gives to one the office that another has', () => {
    const line =
      '[President/NN]t [Ada_Berg/NNP]p of/IN [Norland/NNP]c zapped/VBD [President/NN]t [Cy_Dahl/NNP]p ./.';
    expect(judged(line, { 'w zap': 'holds-post<' })).toEqual([]);
  });

  it('that would be a post without a title', () => {
    const line = '[Ada_Berg/NNP]p zapped/VBD in/IN [Vestria/NNP]c ./.';
    expect(judged(line, { 'w zap': 'holds-post>' })).toEqual([]);
  });

  it('between two who do one thing together', () => {
    const line = '[Norland/NNP]c and/CC [Vestria/NNP]c attacked/VBD [Ostia/NNP]c ./.';
    expect(judged(line, { 'w and': 'ASSAULT>' })).toEqual([]);
  });
});
