/** A piece of RTF, with bytes as the letters of Latin-1. */
export type Piece =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'sign'; readonly sign: string }
  /** Bytes that stand for letters in the code page in force. */
  | { readonly kind: 'bytes'; readonly bytes: string };

const WORD = /\\([a-zA-Z]{1,40})(-?\d{1,10})? ?/y;
const PLAIN = /[^\\{}\r\n]{1,10000}/y;

/** Takes RTF apart, in one go from left to right. Bytes of `\bin` are passed over. */
export function* scanRtf(rtf: string): Generator<Piece> {
  for (let at = 0; at < rtf.length;) {
    const unit = rtf[at] ?? '';
    if (unit === '{' || unit === '}') {
      yield { kind: unit === '{' ? 'open' : 'close' };
      at++;
    } else if (unit === '\r' || unit === '\n') {
      at++;
    } else if (unit !== '\\') {
      PLAIN.lastIndex = at;
      const bytes = PLAIN.exec(rtf)?.[0] ?? unit;
      yield { kind: 'bytes', bytes };
      at += bytes.length;
    } else if (rtf[at + 1] === "'") {
      const value = Number.parseInt(rtf.slice(at + 2, at + 4), 16);
      if (!Number.isNaN(value)) yield { kind: 'bytes', bytes: String.fromCharCode(value) };
      at += 4;
    } else {
      WORD.lastIndex = at;
      const found = WORD.exec(rtf);
      if (found) {
        const [all, word = '', digits] = found;
        const value = digits === undefined ? null : Number(digits);
        yield { kind: 'word', word, value };
        at += all.length + (word === 'bin' ? Math.max(0, value ?? 0) : 0);
      } else {
        const sign = rtf[at + 1] ?? '';
        if ('\\{}'.includes(sign)) yield { kind: 'bytes', bytes: sign };
        else yield { kind: 'sign', sign };
        at += 2;
      }
    }
  }
}
