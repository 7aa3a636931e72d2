/** Lists and unpacks zip archives, by their central directory (APPNOTE.TXT of PKWARE, 4.3). */
import { Inflate } from 'fflate';
import { RefusedError } from '../reader.ts';
import { refuseLocked } from '../sniff.ts';
import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';
import { nameOf } from './names.ts';

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
const END_64 = 0x06064b50;
const END_64_AT = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const CUT = 'The archive is damaged, or not all of it is there. Copy or download it again.';

/** What an archive says is in it. Throws a `RefusedError` where it cannot be told, or where there is too much. */
export function listZip(bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, count, start } = findDirectory(view);
  budget.open(count);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new RefusedError(CUT);
    const nameLength = view.getUint16(at + 28, true);
    const extraFrom = at + 46 + nameLength;
    const extraTo = extraFrom + view.getUint16(at + 30, true);
    const next = extraTo + view.getUint16(at + 32, true);
    if (next > end) throw new RefusedError(CUT);
    const extra = extraFields(bytes.subarray(extraFrom, extraTo));
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = nameOf(raw, extra.get(UNICODE_PATH) ?? null);
    const [unpacked = 0, packed = 0, local = 0] = sizes(
      [24, 20, 42].map((place) => view.getUint32(at + place, true)),
      extra.get(SIZES_64),
    );
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      at: local,
    });
    at = next;
  }
  return entries;
}

interface Directory {
  /** Where it ends. */
  readonly end: number;
  readonly count: number;
  readonly start: number;
}

const FULL = 0xffffffff;

/** The directory of entries. Archives whose numbers do not fit into the end record have a second one for them (Zip64). */
function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== FULL) return { end, count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_AT) return { end, count, start };
  const at = long(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw new RefusedError(CUT);
  return { end: at, count: long(view, at + 32), start: long(view, at + 48) };
}

/** A number of eight bytes; what is beyond any file is as large as can be. */
function long(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new RefusedError(CUT);
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}

const SIZES_64 = 0x0001;
const UNICODE_PATH = 0x7075;

/** What programs add to an entry, by its number. */
function extraFields(bytes: Uint8Array): Map<number, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length;) {
    const length = view.getUint16(at + 2, true);
    fields.set(view.getUint16(at, true), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

/** Of the sizes and the place of an entry, those that are full stand in the field for large ones, in their order. */
function sizes(values: readonly number[], field: Uint8Array | undefined): number[] {
  if (!field) return [...values];
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  return values.map((value) => {
    if (value !== FULL) return value;
    at += 8;
    return long(view, at - 8);
  });
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
