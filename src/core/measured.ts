/** Written by `npm run eval -- FOLDER --write`: how well reading did on annotated texts that it was developed on. */
export const MEASURED = {
  on: '2026-11-22',
  rows: [
    { what: 'Names', on: 'news articles', precision: 91, recall: 90 },
    { what: 'Names', on: 'short news items', precision: 89, recall: 92 },
    { what: 'Who did or said something to whom', on: 'news articles', precision: 67, recall: 29 },
    {
      what: 'Who did or said something to whom',
      on: 'short news items',
      precision: 61,
      recall: 52,
    },
    { what: 'Posts and membership', on: 'news articles', precision: 91, recall: 60 },
    { what: 'Posts and membership', on: 'short news items', precision: 77, recall: 64 },
  ],
} as const;
