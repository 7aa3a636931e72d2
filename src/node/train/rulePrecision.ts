/** How often each rule of ties is right on the annotated texts, as the table the app ships. */
import { readActors } from '../../core/readDocument.ts';
import { proposeTies } from '../../core/ties/findTies.ts';
import type { Proposal } from '../../core/ties/proposal.ts';
import { setScenes } from '../../core/ties/scene.ts';
import { settle } from '../../core/ties/settle.ts';
import type { DocumentId } from '../../core/types.ts';
import { goldTiesOf, readTieSet, type GoldTie } from './tieExamples.ts';

const HEAD = `/**
 * What each rule was worth on the annotated training news (articles and world events, texts read from scratch): ties with the right pair,
 * direction, type and polarity, of all it made. The annotation names only part of what is true, so these are floors.
 * One line each: rule, type, right, made. Rules over frames ("verb", "noun") are counted together for a type.
 * Written by \`npm run train -- DATA_FOLDER precision\`.
 */
`;

/** The source of `lexicon/rulePrecision.ts`, from the sets of a data folder. */
export function measureRules(folder: string, names: readonly string[]): string {
  const counts = new Map<string, { right: number; made: number }>();
  for (const name of names) {
    const set = readTieSet(folder, name);
    for (const { id, text } of set.docs) count(counts, id, text, goldTiesOf(set, id));
  }
  const lines = [...counts]
    .map(([key, { right, made }]) => `${key}|${String(right)}|${String(made)}`)
    .sort();
  return `${HEAD}export const RULE_PRECISION = \`\n${lines.join('\n')}\n\`;\n`;
}

function count(
  counts: Map<string, { right: number; made: number }>,
  id: string,
  text: string,
  gold: readonly GoldTie[],
): void {
  const read = readActors({ id: id as DocumentId, text }); // ids of our own data
  const proposals: Proposal[] = proposeTies(setScenes(read));
  const nameOf = (entity: number): string => read.entities[entity]?.name ?? '';
  const seen = new Set<string>();
  for (const tie of settle(read, proposals)) {
    const [evidence] = tie.evidence;
    if (evidence === undefined) continue;
    const paragraph = text.lastIndexOf('\n', evidence.start - 1);
    const once = [paragraph, tie.rule, tie.source, tie.target, tie.type, tie.polarity].join('|');
    if (seen.has(once)) continue;
    seen.add(once);
    const end = text.indexOf('\n', evidence.end);
    const right = gold.some(
      (g) =>
        g.type === tie.type &&
        (g.negated === true) === (tie.polarity === 'negated') &&
        g.evidence.end > paragraph &&
        (end < 0 || g.evidence.begin < end) &&
        ((isNamed(nameOf(tie.source), g.source.name) &&
          isNamed(nameOf(tie.target), g.target.name)) ||
          ((g.symmetric || tie.symmetric) &&
            isNamed(nameOf(tie.source), g.target.name) &&
            isNamed(nameOf(tie.target), g.source.name))),
    );
    const family = /^(verb|noun) /.exec(tie.rule)?.[1] ?? tie.rule;
    const key = `${family}|${tie.type}`;
    const sum = counts.get(key) ?? { right: 0, made: 0 };
    counts.set(key, { right: sum.right + Number(right), made: sum.made + 1 });
  }
}

function isNamed(name: string, wanted: string): boolean {
  const [a, b] = [` ${name.toLowerCase()} `, ` ${wanted.toLowerCase()} `];
  return name !== '' && (a.includes(b) || b.includes(a));
}
