/** Written by `npm run eval -- FOLDER --write`: how well reading did on annotated texts that it was developed on. */
export const MEASURED = {
  on: '2026-11-22',
  rows: [
    { what: 'Names', on: 'news articles', precision: 91, recall: 89 },
    { what: 'Names', on: 'short news items', precision: 90, recall: 91 },
    { what: 'Who did or said something to whom', on: 'news articles', precision: 68, recall: 28 },
    {
      what: 'Who did or said something to whom',
      on: 'short news items',
      precision: 73,
      recall: 58,
    },
    { what: 'Posts and membership', on: 'news articles', precision: 91, recall: 63 },
    { what: 'Posts and membership', on: 'short news items', precision: 81, recall: 63 },
  ],
} as const;
