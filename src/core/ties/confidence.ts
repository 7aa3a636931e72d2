import { RULE_PRECISION } from '../lexicon/rulePrecision.ts';
import { QUAD_OF, type TieType } from '../types.ts';

/** Four made ties of which half were right are added to each count, so that a rule seen twice is not called sure. */
const PRIOR = 4;

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
  return Math.round(100 * (PRECISION.get(precisionKey(rule, type)) ?? 0.5)) / 100;
}

/** What is counted together: frames of verbs and of nouns by type, the judge by its chance and family of types. */
export function precisionKey(rule: string, type: TieType): string {
  if (rule.startsWith('judge')) return `${rule}|${type in QUAD_OF ? 'event' : 'lasting'}`;
  return `${/^(verb|noun) /.exec(rule)?.[1] ?? rule}|${type}`;
}
