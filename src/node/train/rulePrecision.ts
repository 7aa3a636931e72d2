/** How often each rule of ties is right on the annotated texts, and the judge on texts it has not seen: the table the app ships. */
import { precisionKey } from '../../core/ties/confidence.ts';
import { type FoldedDocument, scoreFolded } from '../eval/folds.ts';

const HEAD = `/**
 * What each rule was worth on annotated news (articles and world events, texts read from scratch): ties with the right pair, direction, type
 * and polarity, of all it made. The annotation names only part of what is true, so these are floors. One line each: rule, type, right, made.
 * Rules over frames ("verb", "noun") are counted together for a type; what the judge adds, by its chance in percent and whether it is an
 * event, in texts that it was not trained on (five folds). Written by \`npm run train -- DATA_FOLDER precision\`.
 */
`;

/** The source of `lexicon/rulePrecision.ts`, from what was found in texts that the judge had not seen. */
export function measureRules(documents: readonly FoldedDocument[]): string {
  const counts = new Map<string, { right: number; made: number }>();
  for (const folded of documents) {
    if (!folded.document.isWhole) continue;
    const found = folded.found('both');
    const { right } = scoreFolded(folded, found);
    for (const tie of found) {
      const key = precisionKey(tie.rule, tie.type);
      const sum = counts.get(key) ?? { right: 0, made: 0 };
      counts.set(key, { right: sum.right + Number(right.has(tie)), made: sum.made + 1 });
    }
  }
  const lines = [...counts]
    .map(([key, { right, made }]) => `${key}|${String(right)}|${String(made)}`)
    .sort();
  return `${HEAD}export const RULE_PRECISION = \`\n${lines.join('\n')}\n\`;\n`;
}
