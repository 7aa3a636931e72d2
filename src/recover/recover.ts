/**
 * A script of its own, before that of the app and apart from it: shows under `#recover` what is kept in this browser, and offers
 * that where the app does not start.
 */
import { make, wearLook } from './look.ts';
import { showRecovery } from './page.ts';

const ADDRESS = '#recover';
/** Without a word from the app for so long, something is wrong; after an error, sooner. */
const PATIENCE_MS = { silent: 10_000, broken: 1_000 } as const;

function begin(): void {
  addEventListener('hashchange', () => {
    if (location.hash === ADDRESS) location.reload(); // the app ends, and does not start there
  });
  if (location.hash === ADDRESS) void showRecovery();
  else if (!document.querySelector('#too-old')) watch(); // why the app does not start is said there
}

/** Waits for the app to show something. */
function watch(): void {
  let offer: HTMLElement | null = null;
  let why = '';
  const hasStarted = (): boolean => (document.querySelector('#app')?.childElementCount ?? 0) > 0;
  const offerHelp = (): void => {
    if (hasStarted() || offer) return;
    offer = makeOffer(why);
    document.body.append(offer);
  };
  const onerror = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const reason: unknown = 'reason' in event ? event.reason : event.error;
    why ||= reason instanceof Error ? reason.message : 'message' in event ? event.message : '';
    setTimeout(offerHelp, PATIENCE_MS.broken);
  };
  addEventListener('error', onerror);
  addEventListener('unhandledrejection', onerror);
  const timer = setTimeout(offerHelp, PATIENCE_MS.silent);
  new MutationObserver((_changes, observer) => {
    if (!hasStarted()) return;
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('error', onerror);
    removeEventListener('unhandledrejection', onerror);
    offer?.remove();
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function makeOffer(why: string): HTMLElement {
  wearLook();
  const save = make('a', '', 'Save what is kept');
  save.href = ADDRESS;
  const again = make('button', '', 'Try again');
  again.type = 'button';
  again.onclick = () => {
    location.reload();
  };
  const offer = make(
    'section',
    'recover offer',
    make('h1', '', 'Entente could not start'),
    make(
      'p',
      '',
      'What you did is still in this browser. Save it as a file, then try again or open the file elsewhere.',
    ),
    ...(why === '' ? [] : [make('p', 'soft', `The browser says: ${why.slice(0, 300)}`)]),
    make('div', 'acts', save, again),
  );
  offer.setAttribute('role', 'alert');
  return offer;
}

begin();
