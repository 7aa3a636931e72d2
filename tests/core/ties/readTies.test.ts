import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId } from '../../../src/core/types.ts';

/** The ties of a text in one line each: "A > B SANCTION", "A = B CONSULT planned", "A > B not SANCTION". */
function ties(text: string): string[] {
  const read = readDocument({ id: 'd' as DocumentId, text });
  const name = (i: number): string => read.entities[i]?.name ?? '?';
  return read.ties.map((t) =>
    [
      name(t.source),
      t.symmetric ? '=' : '>',
      name(t.target),
      ...(t.polarity === 'negated' ? ['not'] : []),
      t.type,
      ...(t.modality === 'actual' ? [] : [t.modality]),
    ].join(' '),
  );
}

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Kenya has not imposed sanctions on Uganda.', 'Kenya > Uganda not SANCTION'],
  ['Kenya refused to sanction Uganda.', 'Kenya > Uganda not SANCTION'],
  ['Uganda was criticized by Kenya.', 'Kenya > Uganda ACCUSE'],
  ['Peru received tanks from Chile.', 'Chile > Peru AID'],
  ['Chile supplied tanks to Peru.', 'Chile > Peru AID'],
  ['Peru and Chile signed a trade agreement.', 'Peru = Chile SUPPORT'],
  ['Peru will hold talks with Chile.', 'Peru = Chile CONSULT planned'],
  ['Talks between Peru and Chile began on Monday.', 'Peru = Chile CONSULT'],
  ['Chilean troops shelled Peru.', 'Chile > Peru ASSAULT'],
  ['Chile accused Peru of attacking Bolivia.', 'Chile > Peru ACCUSE', 'Peru > Bolivia ASSAULT'],
  ['Chile threatened to bomb Peru.', 'Chile > Peru THREATEN planned'],
  ['Chile expelled the Peruvian ambassador.', 'Chile > Peru SANCTION'],
  [
    'Kenyan President Anna Berg visited Uganda.',
    'Anna Berg > Kenya holds-post',
    'Anna Berg > Uganda CONSULT',
  ],
  [
    'Anna Berg, the prime minister of Kenya, praised Uganda.',
    'Anna Berg > Kenya holds-post',
    'Anna Berg > Uganda SUPPORT',
  ],
  ['The Kenyan army attacked Somalia while Uganda met with Rwanda.', 'Uganda = Rwanda CONSULT'],
  ['Kenya lifted a curfew in Uganda.', 'Kenya > Uganda CONCEDE'],
  ['Kenya said that Uganda must leave.', 'Kenya > Uganda REQUEST'],
  ['Kenya suspended an aid program for Uganda.', 'Kenya > Uganda SANCTION'],
  ['Kenya demanded that Uganda withdraw its troops.', 'Kenya > Uganda REQUEST'],
  ['India and Australia held a joint naval exercise.', 'India = Australia COOPERATE'],
  ['France denied that it had supplied weapons to Chad.', 'France > Chad not AID'],
  ['France denied supplying weapons to Chad.', 'France > Chad not AID'],
  ['The United Nations called on Sudan to stop.', 'United Nations > Sudan REQUEST'],
  ['Italy withdrew its troops from Iraq.', 'Italy > Iraq RETREAT'],
  ['Turkey seized a Greek ship.', 'Turkey > Greece COERCE'],
  ['Rwanda was invaded by Burundi.', 'Burundi > Rwanda ASSAULT'],
  ['Brazil apologised to Japan.', 'Brazil > Japan CONCEDE'],
  ['Israel and Lebanon declared a ceasefire.', 'Israel = Lebanon RETREAT'],
  ['Kenya threatened to strike if Uganda sends troops.', 'Kenya > Uganda THREATEN'],
  ['Kenya refused to rebuild Uganda.', 'Kenya > Uganda REJECT'],
  ['Kenya said it had expelled two Ugandan diplomats.', 'Kenya > Uganda SANCTION'],
  ['Peru agreed to lift embargoes on Chile.', 'Peru > Chile AGREE planned'],
  ['Chilean rebels kidnapped up to 16 Peruvian advisers.', 'Chile > Peru COERCE'],
  ['Kenya rejected proposed Ugandan changes.', 'Kenya > Uganda REJECT'],
  ['Police in Kenya detained dozens of suspected Ugandan militants.', 'Kenya > Uganda COERCE'],
  ['Kenya suspended aid to Rwanda.', 'Kenya > Rwanda SANCTION'],
  ['Anna Berg of the World Bank spoke in Oslo.', 'Anna Berg > World Bank member-of'],
  ['Kenyan President Anna Berg said the F-16 “is in our hands”.', 'Kenya > F-16 possesses'],
  [
    'Peru denounced the decision of Chile to expel Bolivian diplomats.',
    'Peru > Chile ACCUSE',
    'Chile > Bolivia SANCTION planned',
  ],
  ["Peru criticised Chile's refusal to meet Anna Berg.", 'Chile = Anna Berg not CONSULT'],
  ["Kenya welcomed Uganda's offer to send troops to Chad.", 'Uganda > Chad AGREE planned'],
  ["Kenya blocked Uganda's attempt to sue Chad.", 'Uganda > Chad ACCUSE attempted'],
  ["It came after Kenya's threat to sanction Chad.", 'Kenya > Chad THREATEN planned'],
  ['Anna Berg said Kenya would sanction Uganda.', 'Kenya > Uganda SANCTION planned'],
  [
    'Anna Berg said Kenya would sanction Uganda if it attacked.',
    'Kenya > Uganda SANCTION hypothetical',
  ],
  ['Kenya delivered the first F-16s to Chad.', 'Kenya > Chad AID'],
  ['Kenya recalled its ambassador from Lima.', 'Kenya > Peru SANCTION'],
  ['Kenya summoned the Ugandan chargé d’affaires.', 'Kenya > Uganda ACCUSE'],
  ['Kenyan rebels fought alongside Ugandan troops.', 'Kenya = Uganda COOPERATE'],
  ['Kenya is to build two frigates for Chad.', 'Kenya > Chad AID planned'],
  [
    'Kenya recalled its envoy from Lima after Chile endorsed the plan, and suspended a treaty with Peru.',
    'Kenya > Peru SANCTION',
  ],
  [
    'Kenya, which seeks a seat with Ugandan support, denounced the pact and accused Chad of betrayal.',
    'Kenya > Chad ACCUSE',
  ],
  [
    'The Kenyan Coast Guard accused Ugandan Navy ships of ramming.',
    'Kenyan Coast Guard > Ugandan Navy ACCUSE',
  ],
  ['Colonel Anna Berg, Chad’s leader, visited Kenya.', 'Anna Berg > Kenya CONSULT'],
  [
    'Kenya has not joined Ugandan sanctions on Chad.',
    'Kenya > Chad not SANCTION',
    'Uganda > Chad SANCTION',
  ],
  ['Kenya refused to join sanctions against Chad.', 'Kenya > Chad not SANCTION'],
  ['Kenya handed over a corvette to Chad.', 'Kenya > Chad AID'],
  ['Kenya demanded an explanation from Lima.', 'Kenya > Peru REQUEST'],
  ['Prime Minister Anna Berg apologised to Kenya.', 'Anna Berg > Kenya CONCEDE'],
  ['Prime Minister Anna Berg visited Kenya.', 'Anna Berg > Kenya CONSULT'],
  ['Kenya joined the exercise Bright Shield 2024.', 'Kenya > Bright Shield 2024 participates-in'],
  ['Kenya and Chad accused each other of spying.', 'Kenya > Chad ACCUSE', 'Chad > Kenya ACCUSE'],
  [
    'Kenya and Chad expelled one another’s diplomats.',
    'Kenya > Chad SANCTION',
    'Chad > Kenya SANCTION',
  ],
  ['Kenya and Chad condemned each other.', 'Kenya > Chad ACCUSE', 'Chad > Kenya ACCUSE'],
  [
    'Kenya delivered weapons to Chad, a move that Uganda condemned.',
    'Kenya > Chad AID',
    'Uganda > Kenya ACCUSE',
  ],
  [
    'Kenya delivered weapons to Chad, a step criticised by Uganda.',
    'Kenya > Chad AID',
    'Uganda > Kenya ACCUSE',
  ],
  [
    'Chad said Kenya had sent weapons to Uganda, a move that Tanzania condemned.',
    'Tanzania > Kenya ACCUSE',
  ],
  ['Kenya suspended its membership in the African Union.', 'Kenya > African Union RETREAT'],
  [
    'Kenya and Uganda struck Houthi targets in Chad.',
    'Kenya > Houthis ASSAULT',
    'Uganda > Houthis ASSAULT',
  ],
  ['Kenya struck Ugandan targets in Chad.', 'Kenya > Uganda ASSAULT'],
  [
    'Kenya appealed to Uganda to condemn Chad.',
    'Kenya > Uganda REQUEST',
    'Uganda > Chad ACCUSE planned',
  ],
  ['Kenya and Chad settled their border dispute.', 'Kenya = Chad AGREE'],
  ['Kenya won the backing of Chad for its plan.', 'Chad > Kenya SUPPORT'],
  ['Kenya took Chad to the International Court of Justice.', 'Kenya > Chad ACCUSE'],
];

const OWN = 'President Anna Berg of Kenya offered to host talks between Kenya and Chad.';

const NEVER: readonly (readonly [text: string, never: string])[] = [
  ['Uganda published a list that Kenya condemned in Chad.', 'Kenya > Chad ACCUSE'],
  ['Kenya fired two missiles toward the Red Sea, Uganda’s army said.', 'Kenya > Uganda ASSAULT'],
  [
    'Kenya denies backing the Lake Brigade rebels, who have seized towns in Chad.',
    'Kenya > Lake Brigade ACCUSE',
  ],
  [
    'Kenya opened an embassy in Chad, prompting Uganda to downgrade relations.',
    'Kenya > Uganda REQUEST',
  ],
  [
    'Kenya’s police raided the Ugandan embassy and arrested Anna Berg.',
    'Uganda > Anna Berg COERCE',
  ],
  ['Kenya deported hundreds of migrants to Chad.', 'Kenya > Chad AID'],
  [
    'Kenya summoned the Ugandan ambassador over remarks by Anna Berg.',
    'Anna Berg > Uganda holds-post',
  ],
  [
    'Kenyan troops shelled a Ugandan town, killing three civilians, governor Anna Berg said.',
    'Kenya > Anna Berg ASSAULT',
  ],
  [
    "Peru denounced Chile's decision to expel Bolivian diplomats.",
    'Peru > Bolivia SANCTION planned',
  ],
  ['Prime Minister Anna Berg apologised to Kenya.', 'Anna Berg > Kenya holds-post'],
  ['Otto Lind of Kenya was the only EU leader to attend.', 'Otto Lind > European Union holds-post'],
  ['Kenyan rebels fought alongside Ugandan troops.', 'Kenya = Uganda ASSAULT'],
  [OWN, 'Anna Berg > Kenya AGREE planned'],
  ['Kenya has not joined Ugandan sanctions on Chad.', 'Uganda > Chad not SANCTION'],
  ['Kenya and Uganda created a force to fight rebels.', 'Kenya = Uganda ASSAULT'],
  ['Relations between Kenya and Uganda have been tense.', 'Kenya = Uganda SUPPORT'],
  ['Strained ties with Kenya hurt Uganda.', 'Uganda = Kenya COOPERATE'],
];

describe('reading ties from text', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    expect(ties(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each(NEVER)('%s: not %s', (text, never) => {
    expect(ties(text)).not.toContain(never);
  });

  it('takes for the words of a part what the name has besides its state', () => {
    const text = 'The Danish army has three brigades in Mali.';
    const part = readDocument({ id: 'd' as DocumentId, text }).ties.find(
      (t) => t.type === 'part-of',
    );
    expect(text.slice(...(part?.evidence[0]?.trigger ?? []))).toBe('army');
  });

  it.each([
    ['Kenya has not imposed sanctions on Uganda.', 'has not imposed sanctions'],
    ['Kenya refused to sanction Uganda.', 'refused to sanction'],
    ['Kenya has never attacked Uganda.', 'has never attacked'],
    ['Kenya strongly criticized Uganda.', 'criticized'],
  ])('shows the words that say it: %s', (text, words) => {
    const [tie] = readDocument({ id: 'd' as DocumentId, text }).ties;
    const [start = 0, end = 0] = tie?.evidence[0]?.trigger ?? [];
    expect(text.slice(start, end)).toBe(words);
  });

  it('reads one statement as one tie, by its verb', () => {
    expect(ties('Peru strengthens military ties with Chile.')).toEqual(['Peru = Chile COOPERATE']);
  });

  it('shows the name that a pronoun of the sentence stands for', () => {
    const text = 'Kenya said it had expelled a Ugandan diplomat.';
    const tie = readDocument({ id: 'd' as DocumentId, text }).ties.find(
      (t) => t.type === 'SANCTION',
    );
    expect(text.slice(...(tie?.evidence[0]?.source ?? []))).toBe('Kenya');
  });

  it('does not turn a denial round', () => {
    expect(ties('Kenya has never attacked Uganda.')).not.toContain('Kenya > Uganda ASSAULT');
  });

  it('takes other agreements for no party to the one that is named', () => {
    const read = ties('Peru broke the Lima Treaty. Chile continues to sign treaties with Bolivia.');
    expect(read).toContain('Chile = Bolivia SUPPORT ongoing');
    expect(read.filter((tie) => tie.includes('party-to'))).toEqual([]);
  });

  it('ties who only tells of something to nobody in it', () => {
    const told = 'Peru has not imposed sanctions on Chile, President Ana Torres said.';
    expect(ties(told)).toContain('Peru > Chile not SANCTION');
    expect(ties(told).filter((tie) => /Ana Torres > |> Ana Torres/.test(tie))).toEqual([]);
  });

  it('says nothing of actors that are only named together', () => {
    expect(ties('Officials in Paris and London were watching the vote in Rome.')).toEqual([]);
    expect(ties('Angola and Zambia are neighbours.')).toEqual([]);
  });

  it('reads a line without a full stop to its end, in pieces', () => {
    const line = `${'the lake was calm and '.repeat(300)}Kenya attacked Uganda`;
    expect(ties(line)).toContain('Kenya > Uganda ASSAULT');
  });
});
