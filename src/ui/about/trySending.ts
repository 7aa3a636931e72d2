import { nowhere, WAYS_OUT, type WayOut } from './waysOut.ts';

export interface Attempt {
  readonly name: string;
  /** `policy`: the browser says that the page's policy refused it. `missing`: there is no such thing in the page. */
  readonly outcome: 'waiting' | 'policy' | 'browser' | 'missing' | 'unanswered';
}

/** Time in which a browser tells of a refusal; it takes a few milliseconds where it has nothing else to do. */
const WAIT_MS = 5_000;
const LOOK_MS = 100;

/**
 * Tries every way out of the page and tells how each ended. A way counts as refused by the policy only where the
 * browser names the host that was tried.
 * @param ontold hears of all of them whenever something new is known
 */
export async function trySending(
  ontold: (attempts: readonly Attempt[]) => void,
  ways: readonly WayOut[] = WAYS_OUT,
): Promise<void> {
  let attempts = ways.map(({ name }): Attempt => ({ name, outcome: 'waiting' }));
  const told = (at: number, outcome: Attempt['outcome']): void => {
    attempts = attempts.map((attempt, i) => {
      const known = attempt.outcome !== 'waiting' && outcome !== 'policy';
      return i === at && !known ? { ...attempt, outcome } : attempt;
    });
    ontold(attempts);
  };
  const addresses = ways.map((_, i) => nowhere(i + 1));
  const onrefused = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    const at = addresses.findIndex((address) => hostOf(address) === hostOf(blockedURI));
    if (at >= 0) told(at, 'policy');
  };
  document.addEventListener('securitypolicyviolation', onrefused);
  for (const [i, way] of ways.entries()) {
    Promise.resolve()
      .then(() => way.send(addresses[i] ?? nowhere(0)))
      .catch((error: unknown) => {
        told(i, outcomeOf(error));
      });
  }
  const isWaiting = (): boolean => attempts.some(({ outcome }) => outcome === 'waiting');
  for (let waited = 0; waited < WAIT_MS && isWaiting(); waited += LOOK_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  document.removeEventListener('securitypolicyviolation', onrefused);
  for (const [i, { outcome }] of attempts.entries())
    if (outcome === 'waiting') told(i, 'unanswered');
}

/** The host of an address; some refusals name no address but a word: "inline". */
const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).host : null;

function outcomeOf(error: unknown): Attempt['outcome'] {
  if (error instanceof ReferenceError) return 'missing';
  return error instanceof DOMException && error.name === 'SecurityError' ? 'browser' : 'waiting';
}
