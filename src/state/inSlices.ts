/** Long work on the page, in slices with room between them: the page draws and hears meanwhile. */

/** Less than a third of a frame: the rest is left to drawing it, and to whatever else there is. */
const SLICE_MS = 5;

interface Options {
  /** Ends it between two steps; what is left is not done. */
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  /** Lets the page go on for a moment. */
  readonly rest?: () => Promise<void>;
}

/**
 * Takes steps of a few milliseconds until there are none. What can be done within one slice is done when this returns, which
 * it does with null then; else with a promise, which rejects when a step throws.
 */
export function inSlices(steps: Iterator<unknown>, options: Options = {}): Promise<void> | null {
  return takeSlice(steps, options) ? null : takeRest(steps, options);
}

/** The same for steps that come to something. */
export async function valueInSlices<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  const come: Value[] = [];
  const going = inSlices(
    (function* () {
      come.push(yield* steps);
    })(),
  );
  if (going) await going;
  return come[0] as Value; // the last step has put it there
}

async function takeRest(steps: Iterator<unknown>, options: Options): Promise<void> {
  const { rest = nextFrame } = options;
  do await rest();
  while (!takeSlice(steps, options));
}

/** Whether there is nothing left to do. */
function takeSlice(steps: Iterator<unknown>, { signal, now = clock }: Options): boolean {
  const end = now() + SLICE_MS;
  do if (signal?.aborted || steps.next().done) return true;
  while (now() < end);
  return false;
}

const clock = (): number => performance.now();

/** The longest that a slice waits to see the page drawn: a window that is covered may draw nothing. */
const NOT_DRAWN_MS = 100;

/** Once the page has drawn: else slices that follow each other leave it no frame. What is not looked at draws none. */
function nextFrame(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) return nextTask();
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(late);
      cancelAnimationFrame(frame);
      void nextTask().then(resolve);
    };
    const frame = requestAnimationFrame(go);
    const late = setTimeout(go, NOT_DRAWN_MS);
  });
}

/** Not a timer: those of a page that is not looked at are held back for a second each. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
