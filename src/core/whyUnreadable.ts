/** Why a text cannot be read, in plain words: "it is empty"; null when it can. */
export function whyUnreadable(text: string): string | null {
  if (text.trim() === '') return 'it is empty';
  // A binary file read as UTF-8 is full of NUL or of replacement characters.
  const strange = text.split(/[\0\uFFFD]/u).length - 1;
  return text.includes('\0') || strange > text.length / 100 ? 'it is not text' : null;
}
