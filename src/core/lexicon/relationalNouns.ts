import type { StructuralType } from '../types.ts';

/**
 * Nouns that say what their bearer is to another actor, used like titles ("NATO member Norland", "X, an ally of Y"). By hand.
 * A row: relation, whether it is mutual, nouns (singular, lower case).
 */
export const RELATIONAL_NOUNS: readonly (readonly [StructuralType, boolean, string])[] = [
  [
    'candidate-for',
    false,
    'candidate nominee contender hopeful challenger frontrunner front-runner',
  ],
  [
    'member-of',
    false,
    'member politician signatory soldier lawmaker mp militant fighter activist deputy',
  ],
  [
    'holds-post',
    false,
    'reporter founder co-founder cofounder correspondent envoy attache attaché leader',
  ],
  ['ally-of', true, 'ally proxy partner'],
  ['part-of', false, 'subsidiary arm wing branch offshoot affiliate unit'],
];

/** Posts that say membership when what they are of is a party or assembly. */
export const SEATS =
  /^(mps?|members? of parliament|lawmakers?|legislators?|congress(wo)?m[ae]n|senators?|representatives?|councill?ors?|deput(y|ies)|members?)$/i;
