/** What About says of the quality of reading, taken from the figures that a measurement printed. */

export interface MeasuredRow {
  readonly what: string;
  readonly on: string;
  readonly precision: number;
  readonly recall: number;
}

/** The rows that are shown, by how the figures name them. */
const SHOWN: readonly (readonly [what: string, on: string, pattern: RegExp])[] = [
  ['Names', 'news articles', /^\| wikinews: people, organisations, places \| (\S+) \| (\S+)/mu],
  ['Names', 'short news items', /^\| current: people, organisations, places \| (\S+) \| (\S+)/mu],
  ...(
    [
      ['events', 'Who did or said something to whom'],
      ['structural', 'Posts and membership'],
    ] as const
  ).flatMap(([row, what]) =>
    (['wikinews', 'current'] as const).map((set): [string, string, RegExp] => [
      what,
      set === 'wikinews' ? 'news articles' : 'short news items',
      new RegExp(`^${set} ties dev:(?:.*\\n)+? +${row} .*? directed ([\\d.]+)/([\\d.]+)/`, 'mu'),
    ]),
  ),
];

/** Rows that the figures lack are left out. */
export function measuredRows(figures: string): MeasuredRow[] {
  return SHOWN.flatMap(([what, on, pattern]) => {
    const [, precision, recall] = pattern.exec(figures) ?? [];
    if (precision === undefined || recall === undefined) return [];
    return { what, on, precision: Math.round(+precision), recall: Math.round(+recall) };
  });
}

/** The module that the page shows them from. */
export function measuredModule(figures: string, day: string): string {
  const rows = measuredRows(figures).map(
    ({ what, on, precision, recall }) =>
      `    { what: '${what}', on: '${on}', precision: ${String(precision)}, recall: ${String(recall)} },`,
  );
  return `/** Written by \`npm run eval -- FOLDER --write\`: how well reading did on annotated texts that it was developed on. */
export const MEASURED = {
  on: '${day}',
  rows: [
${rows.join('\n')}
  ],
} as const;
`;
}
