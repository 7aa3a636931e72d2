/** Every way that a page has to reach an address by itself, to be tried before the eyes of a person. */
export interface WayOut {
  /** As a person reads it. */
  readonly name: string;
  /** Sends to the address. Throws, or rejects later, where the browser refuses at once. */
  readonly send: (address: string) => unknown;
}

/**
 * An address of its own for each try, told from others by its host, which is all that a browser says of some refusals. By
 * the rules of the internet no name server knows it: whatever gets out arrives nowhere.
 */
export const nowhere = (number: number): string => `https://try-${String(number)}.example.invalid/`;

/** Puts an element into the page, out of sight, for as long as its request takes to start. */
function attach(element: HTMLElement): void {
  // What is not drawn at all is not loaded either.
  Object.assign(element.style, { position: 'fixed', top: '-9px', width: '1px', height: '1px' });
  document.body.append(element);
  setTimeout(() => {
    element.remove();
  }, 2_000);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  give: (made: HTMLElementTagNameMap[K]) => void,
): void {
  const made = document.createElement(tag);
  give(made);
  attach(made);
}

export const WAYS_OUT: readonly WayOut[] = [
  { name: 'Fetch', send: (address) => fetch(address, { mode: 'no-cors' }) },
  {
    name: 'XMLHttpRequest',
    send: (address) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.send('test');
    },
  },
  { name: 'WebSocket', send: (address) => new WebSocket(address.replace('https', 'wss')) },
  { name: 'EventSource', send: (address) => new EventSource(address) },
  { name: 'Beacon', send: (address) => navigator.sendBeacon(address, 'test') },
  {
    name: 'Picture',
    send: (address) => {
      element('img', (made) => (made.src = address));
    },
  },
  {
    name: 'Style sheet',
    send: (address) => {
      element('link', (made) => {
        made.rel = 'stylesheet';
        made.href = address;
      });
    },
  },
  {
    name: 'Picture of a style',
    send: (address) => {
      element('div', (made) => (made.style.backgroundImage = `url(${address})`));
    },
  },
  { name: 'Font', send: (address) => new FontFace('Nowhere', `url(${address})`).load() },
  {
    name: 'Script',
    send: (address) => {
      element('script', (made) => (made.src = address));
    },
  },
  {
    name: 'Module',
    send: (address) => {
      element('script', (made) => {
        made.type = 'module';
        made.src = address;
      });
    },
  },
  { name: 'Worker', send: startWorker },
  {
    name: 'Frame',
    send: (address) => {
      element('iframe', (made) => (made.src = address));
    },
  },
  {
    name: 'Video',
    send: (address) => {
      element('video', (made) => (made.src = address));
    },
  },
  {
    name: 'Plug-in',
    send: (address) => {
      element('object', (made) => (made.data = address));
    },
  },
  {
    name: 'Form',
    send: (address) => {
      const frame = document.createElement('iframe');
      frame.name = 'nowhere'; // the answer would come here, not in place of the page
      attach(frame);
      element('form', (made) => {
        made.method = 'post';
        made.action = address;
        made.target = frame.name;
        setTimeout(() => {
          made.submit();
        });
      });
    },
  },
  { name: 'Call to another browser (WebRTC)', send: callPeer },
];

/** No browser starts a worker from another site. Some throw, some let the worker tell of it. */
function startWorker(address: string): Promise<never> {
  const worker = new Worker(address);
  return new Promise((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new DOMException('A worker from another site', 'SecurityError'));
    });
  });
}

/** WebRTC asks a server how it is seen from outside before it calls anybody. */
async function callPeer(address: string): Promise<void> {
  const { host } = new URL(address);
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
  peer.createDataChannel('test');
  await peer.setLocalDescription(await peer.createOffer());
  setTimeout(() => {
    peer.close();
  }, 2_000);
}

/**
 * Takes WebRTC away from the page, which has no use for it: it is the one way out that no policy closes. Call it before
 * anything else runs.
 */
export function removePeerConnections(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection']) {
    Reflect.deleteProperty(globalThis, name);
  }
}
