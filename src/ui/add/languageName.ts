const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** "English" for "en"; "not told" for what cannot be. */
export function languageName(code: string): string {
  if (code === 'und') return 'not told';
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // no code of a language
  }
}
