import { describe, expect, it } from 'vitest';
import { tiesOf } from './tagged.ts';

const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a verb and its object',
    '[Norland/NNP]c attacked/VBD [Vestria/NNP]c ./.',
    'Norland > Vestria ASSAULT',
  ],
  [
    'a light verb defers to its noun',
    '[Norland/NNP]c imposed/VBD new/JJ sanctions/NNS on/IN [Vestria/NNP]c ./.',
    'Norland > Vestria SANCTION',
  ],
  [
    'a denial is kept as a denial',
    '[Norland/NNP]c has/VBZ not/RB imposed/VBN sanctions/NNS on/IN [Vestria/NNP]c ./.',
    'Norland > Vestria not SANCTION',
  ],
  [
    'a refusal denies what is refused',
    '[Norland/NNP]c refused/VBD to/TO sanction/VB [Vestria/NNP]c ./.',
    'Norland > Vestria not SANCTION',
  ],
  [
    'a passive is turned round',
    '[Norland/NNP]c was/VBD criticized/VBN by/IN [Vestria/NNP]c ./.',
    'Vestria > Norland ACCUSE',
  ],
  [
    'who receives is the target',
    '[Norland/NNP]c received/VBD weapons/NNS from/IN [Vestria/NNP]c ./.',
    'Vestria > Norland AID',
  ],
  [
    'a meeting has no direction',
    '[Norland/NNP]c and/CC [Vestria/NNP]c will/MD meet/VB ./.',
    'Norland = Vestria CONSULT planned',
  ],
  [
    'talks between two',
    'Talks/NNS between/IN [Norland/NNP]c and/CC [Vestria/NNP]c failed/VBD ./.',
    'Norland = Vestria CONSULT',
  ],
  [
    'a possessor is the doer of its noun',
    "[Norland/NNP]c 's/POS attack/NN on/IN [Vestria/NNP]c failed/VBD ./.",
    'Norland > Vestria ASSAULT',
  ],
  [
    'a relative clause takes its antecedent',
    '[Ana_Bo/NNP]p ,/, who/WP criticized/VBD [Vestria/NNP]c ,/, left/VBD ./.',
    'Ana Bo > Vestria ACCUSE',
  ],
  [
    'troops stand for their state',
    '[Norlandic/JJ]c=Norland troops/NNS shelled/VBD [Vestria/NNP]c ./.',
    'Norland > Vestria ASSAULT',
  ],
  [
    'an attempt',
    '[Norland/NNP]c tried/VBD to/TO invade/VB [Vestria/NNP]c ./.',
    'Norland > Vestria ASSAULT attempted',
  ],
  [
    'a threat under a verb',
    '[Norland/NNP]c threatened/VBD to/TO bomb/VB [Vestria/NNP]c ./.',
    'Norland > Vestria THREATEN planned',
  ],
  [
    'a title before a name',
    '[Norlandic/JJ]c=Norland [President/NNP]t [Ana_Bo/NNP]p smiled/VBD ./.',
    'Ana Bo > Norland holds-post (President)',
  ],
  [
    'a title after a name',
    '[Ana_Bo/NNP]p ,/, the/DT [president/NN]t of/IN [Norland/NNP]c ,/, smiled/VBD ./.',
    'Ana Bo > Norland holds-post (president)',
  ],
];

describe('findTies', () => {
  it.each(ROWS)('%s', (_, text, ...ties) => {
    expect(tiesOf(text)).toEqual(ties);
  });
});
