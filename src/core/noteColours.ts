/** The colours a person can give to what is written, and how far from the middle a place may lie. */
export const NOTE_COLOURS = ['yellow', 'red', 'green', 'blue', 'violet'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

export const COORDINATE = 1e7;
