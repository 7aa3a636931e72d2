/** Choices that are not work: the theme. Kept where the browser keeps text, and lost without harm where it does not. */
const PREFIX = 'entente/preference/';

export const preferences = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(PREFIX + name);
    } catch {
      return null; // storage is switched off: the default holds
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(PREFIX + name, value);
    } catch {
      // storage is switched off or full: the choice holds until the page is closed
    }
  },
};
