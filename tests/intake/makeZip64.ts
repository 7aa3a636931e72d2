import { crc32 } from '../../src/intake/archive/crc32.ts';
import { joinBytes, utf8 } from './encode.ts';

const FULL = 0xffffffff;
const two = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const four = (value: number): number[] => [...two(value), ...two(value >>> 16)];
const eight = (value: number): number[] => [...four(value), 0, 0, 0, 0];

/** A file in an archive, its name as bytes of any code page. */
export interface ZipFile {
  readonly name: Uint8Array | readonly number[] | string;
  readonly content: string;
  /** A field that programs add to the entry: its number and its bytes. */
  readonly field?: readonly [number, Uint8Array];
}

/** An archive made by hand, as programs write it that do not know the sizes before: with the numbers of eight bytes (Zip64). */
export function makeZip64(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name: given, content, field } of files) {
    const name = typeof given === 'string' ? utf8(given) : Uint8Array.from(given);
    const data = utf8(content);
    const facts = [...two(45), ...two(0), ...two(0), ...four(0), ...four(crc32(data))];
    const full = [...four(FULL), ...four(FULL), ...two(name.length)];
    const sizes = [
      ...two(1),
      ...two(24),
      ...eight(data.length),
      ...eight(data.length),
      ...eight(at),
    ];
    const more = field ? [...two(field[0]), ...two(field[1].length), ...field[1]] : [];
    const local = joinBytes(utf8('PK\u0003\u0004'), [...facts, ...full, ...two(0)], name, data);
    entries.push(
      joinBytes(
        utf8('PK\u0001\u0002'),
        [...two(45), ...facts, ...full, ...two(sizes.length + more.length)],
        [...two(0), ...two(0), ...two(0), ...four(0), ...four(FULL)],
        name,
        [...more, ...sizes],
      ),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = joinBytes(...entries);
  const count = eight(files.length);
  return joinBytes(
    ...locals,
    directory,
    utf8('PK\u0006\u0006'),
    [...eight(44), ...two(45), ...two(45), ...four(0), ...four(0), ...count, ...count],
    [...eight(directory.length), ...eight(at)],
    utf8('PK\u0006\u0007'),
    [...four(0), ...eight(at + directory.length), ...four(1)],
    utf8('PK\u0005\u0006'),
    [...four(0), ...two(0xffff), ...two(0xffff), ...four(FULL), ...four(FULL), ...two(0)],
  );
}
