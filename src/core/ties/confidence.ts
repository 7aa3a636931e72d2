import { RULE_PRECISION } from '../lexicon/rulePrecision.ts';
import { QUAD_OF, type TieType } from '../types.ts';

/** Four made ties of which half were right are added to each count, so that a rule seen twice is not called sure. */
const PRIOR = 4;

/** Of the judge's own ties, by five folds over the same texts. */
const JUDGED_EVENT = 0.37;
const JUDGED_LASTING = 0.65;

const PRECISION = new Map(
  RULE_PRECISION.trim()
    .split('\n')
    .map((line): [string, number] => {
      const [rule = '', type = '', right = '', made = ''] = line.split('|');
      return [`${rule}|${type}`, (Number(right) + PRIOR / 2) / (Number(made) + PRIOR)];
    }),
);

/** How often a rule was right on annotated text when it made a tie of this type. */
export function confidenceOf(rule: string, type: TieType): number {
  if (rule.startsWith('judge')) return type in QUAD_OF ? JUDGED_EVENT : JUDGED_LASTING;
  const family = /^(verb|noun) /.exec(rule)?.[1] ?? rule;
  return Math.round(100 * (PRECISION.get(`${family}|${type}`) ?? 0.5)) / 100;
}
