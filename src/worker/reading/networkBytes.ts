/** A network as bytes: what the joiner gives and the cache keeps. Each line is the JSON of a part that is opened in a few milliseconds. */
import type { Network } from '../../core/types.ts';
import { joinParts, partsOf } from './parts.ts';
import type { NetworkPart } from './parts.ts';

export type NetworkBytes = Uint8Array<ArrayBuffer>;

const NEW_LINE = 10;

export function writeNetwork(network: Network, partSize?: number): NetworkBytes {
  const encoder = new TextEncoder();
  const lines = Array.from(partsOf(network, partSize), (part) =>
    encoder.encode(`${JSON.stringify(part)}\n`),
  );
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}

/** The network again, a part at each step. Throws when the bytes are something else. */
export function* openNetwork(bytes: NetworkBytes): Generator<void, Network> {
  const decoder = new TextDecoder();
  const parts: NetworkPart[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (end < 0) throw new Error('the network was cut off');
    // Only our own joiner writes these.
    parts.push(JSON.parse(decoder.decode(bytes.subarray(start, end))) as NetworkPart);
    start = end + 1;
    yield;
  }
  return joinParts(parts);
}
