/** Lists and unpacks zip archives, by their central directory (APPNOTE.TXT of PKWARE, 4.3). */
import { Inflate } from 'fflate';
import { tryUtf8 } from '../decode.ts';
import { RefusedError } from '../reader.ts';
import { latin, refuseLocked } from '../sniff.ts';
import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly locked: boolean;
  /** 0: stored, 8: deflated; others are not unpacked. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const CUT = 'The archive is damaged, or not all of it is there. Copy or download it again.';

/** What an archive says is in it. Throws a `RefusedError` where it cannot be told, or where there is too much. */
export function listZip(bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) {
    throw new RefusedError(
      'The archive is of the kind for huge ones. Unpack it, and add the files in it.',
    );
  }
  budget.open(count);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new RefusedError(CUT);
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new RefusedError(CUT);
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = (tryUtf8(raw) ?? latin(raw, 0, raw.length)).replace(/\\/gu, '/');
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RefusedError(CUT);
}

/**
 * The bytes of an entry. Never makes more than the entry says it is, whatever the packed bytes promise: an entry that lies
 * is refused, as is one that is damaged.
 */
export function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): Uint8Array<ArrayBuffer> {
  if (entry.locked) throw refuseLocked();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    throw new RefusedError(CUT);
  const from =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw new RefusedError(CUT);
  budget.spend(entry.unpacked);
  if (entry.method === 0) return checked(packed.slice(), entry);
  if (entry.method !== 8) {
    throw new RefusedError(
      'It is packed in a way that is not unpacked here. Unpack it, and add the files in it.',
    );
  }
  return checked(inflate(packed, entry.unpacked), entry);
}

function checked(data: Uint8Array<ArrayBuffer>, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  if (data.length !== entry.unpacked || crc32(data) !== entry.crc) throw new RefusedError(CUT);
  return data;
}

const STEP = 65_536;

function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let made = 0;
  const inflater = new Inflate((piece) => {
    made += piece.length;
    if (made > size)
      throw new RefusedError('The archive is not what it says it is: it was not unpacked.');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof RefusedError ? error : new RefusedError(CUT);
  }
  return join(pieces, made);
}

/** Pieces as one. */
export function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
