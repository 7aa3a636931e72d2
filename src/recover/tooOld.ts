/**
 * A script of its own, before all others and in the language of ten years ago: says so where the browser is too old for them, as they
 * could not. Its oldest browsers are those of README.
 */
const NEEDS: Readonly<Record<string, () => unknown>> = {
  modules: () => 'noModule' in HTMLScriptElement.prototype,
  dialogs: () => typeof HTMLDialogElement,
  'watching sizes': () => typeof ResizeObserver,
  workers: () => typeof Worker,
  'own properties': () => Object.hasOwn,
  'sorted copies': () => Array.prototype.toSorted,
  'calls that can be stopped': () => 'throwIfAborted' in AbortSignal.prototype,
  'looking back in text': () => new RegExp('(?<=a)b'),
  compression: () => typeof CompressionStream,
  'mixed colours': () => CSS.supports('color', 'color-mix(in srgb, red, blue)'),
};

function isThere(need: () => unknown): boolean {
  try {
    const found = need();
    return found !== undefined && found !== false && found !== 'undefined';
  } catch {
    return false; // it does not even know the words
  }
}

function begin(): void {
  const missing = Object.keys(NEEDS).filter((name) => !isThere(NEEDS[name] as () => unknown));
  if (missing.length === 0) return;
  const notice = document.createElement('div');
  notice.id = 'too-old'; // the app does not start then (main), and is not missed (recover)
  notice.setAttribute('role', 'alert');
  notice.style.cssText = 'max-width: 40em; margin: 2em auto; padding: 0 1em; font: 18px/1.5 serif';
  const lines = [
    'This browser is too old for Entente.',
    'It works in Chrome and Edge from version 111, in Firefox from 115 and in Safari from 16.4 on. Open this file in one of these, or update this browser.',
    `Nothing was changed: what Entente kept here before is still here. Missing are: ${missing.join(', ')}.`,
  ];
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    paragraph.style.margin = '0 0 1em';
    notice.appendChild(paragraph);
  }
  document.body.insertBefore(notice, document.body.firstChild);
}

begin();
