/** Written by `npm run eval -- FOLDER --write`: how well reading did on annotated texts that it was developed on. */
export const MEASURED = {
  on: '2026-11-22',
  rows: [
    { what: 'Names', on: 'news articles', precision: 92, recall: 91 },
    { what: 'Names', on: 'short news items', precision: 88, recall: 90 },
    { what: 'Who did or said something to whom', on: 'news articles', precision: 77, recall: 28 },
    {
      what: 'Who did or said something to whom',
      on: 'short news items',
      precision: 62,
      recall: 38,
    },
    { what: 'Posts and membership', on: 'news articles', precision: 72, recall: 43 },
    { what: 'Posts and membership', on: 'short news items', precision: 79, recall: 60 },
  ],
} as const;
