/** The little of WebDriver (w3.org/TR/webdriver2) that a page is driven with. */
import { callOf, keysIn, type Tab } from './driver.ts';

/** Sends a command and gives its value; throws with what the driver says. */
export type Send = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

export function sendTo(port: number): Send {
  return async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** Keys by the letters WebDriver has for them. */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F6: '\uE036',
};

/** A window of the session, which is made the current one before each command. */
export function tabOf(
  send: Send,
  { session, current }: { readonly session: string; readonly current: { handle: string } },
  handle: string,
  errors: string[],
): Tab {
  const act = async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<unknown> => {
    if (current.handle !== handle) await send('POST', `${session}/window`, { handle });
    current.handle = handle;
    return send(method, `${session}${path}`, body);
  };
  const run: Tab['run'] = async (what, ...given) =>
    (await act('POST', '/execute/sync', {
      script: `return ${callOf(what, given)}`,
      args: [],
    })) as never;
  const keyboard = (actions: readonly object[]): Promise<unknown> =>
    act('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const down = (value: string): object => ({ type: 'keyDown', value });
  const up = (value: string): object => ({ type: 'keyUp', value });
  /** There is no event for errors: from now on the page keeps them itself. */
  const collect = async (): Promise<void> => {
    errors.push(
      ...(await run(() => {
        const page = globalThis as { thrown?: string[] };
        const before = page.thrown?.splice(0) ?? [];
        if (page.thrown) return before;
        const thrown: string[] = (page.thrown = []);
        addEventListener('error', ({ message }) => thrown.push(message));
        addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
        return before;
      })),
    );
  };
  return {
    open: async (url) => {
      await act('POST', '/url', { url });
      await collect();
    },
    reload: async () => {
      await collect();
      await act('POST', '/refresh', {});
      await collect();
    },
    run,
    click: async (x, y) => {
      const button = 0;
      const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
      await act('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', ...at },
              { type: 'pointerDown', button },
              { type: 'pointerUp', button },
            ],
          },
        ],
      });
    },
    keys: async (keys) => {
      const all = keysIn(keys).map((key) => KEYS[key] ?? key);
      await keyboard([...all.map(down), ...all.toReversed().map(up)]);
    },
    type: async (text) => {
      await keyboard(Array.from(text).flatMap((key) => [down(key), up(key)]));
    },
    toFront: async () => {
      await act('GET', '/window');
    },
    close: async () => {
      await collect();
      await act('DELETE', '/window');
    },
  };
}
