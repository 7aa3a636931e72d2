/** What a page's main thread does, from Chromium's own trace: processor time, which a busy machine does not stretch. */
import type { Browser } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface MainThread {
  /** Milliseconds of the longest task, by the clock and of the processor. */
  readonly longest: number;
  readonly longestOfProcessor: number;
  /** Tasks of more than 200 ms of the processor. */
  readonly over200: number;
}

/** Traces the busiest main thread of a browser while something is done. */
export async function watchMainThread(
  browser: Browser,
  run: () => Promise<unknown>,
): Promise<MainThread> {
  const debug = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  debug.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent); // Chromium's format
  });
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  await run();
  const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
  await debug.send('Tracing.end');
  await complete;
  await debug.detach();
  return summary(events);
}

function summary(events: readonly TraceEvent[]): MainThread {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}/${String(tid)}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  const most = (values: readonly number[]): number =>
    values.reduce((longest, value) => Math.max(longest, value / 1000), 0);
  const ofProcessor = tasks.map(({ tdur = 0 }) => tdur);
  return {
    longest: most(tasks.map(({ dur = 0 }) => dur)),
    longestOfProcessor: most(ofProcessor),
    over200: ofProcessor.filter((us) => us > 200_000).length,
  };
}
