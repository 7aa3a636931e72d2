/** Names of entries in zip archives: UTF-8 where they are, else the code pages of DOS that older programs write. */
import { tryUtf8 } from '../decode.ts';
import { crc32 } from './crc32.ts';

/** Letters of code page 437 from 80 to FF (hexadecimal), that of the format itself. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name of an entry. Nothing in an archive says which code page a name has: where letters above 127 stand mostly beside each
 * other they are Cyrillic (866), where they stand among plain ones they are letters with accents (437).
 * @param unicode the name as an extra field has it (Info-ZIP Unicode Path), null where there is none
 */
export function nameOf(raw: Uint8Array, unicode: Uint8Array | null): string {
  const name = (unicode && ofUnicodePath(unicode, raw)) ?? tryUtf8(raw) ?? ofDos(raw);
  return name.replace(/\\/gu, '/');
}

/** Version (1), check sum of the name it stands for, the name in UTF-8. A name that was changed since has another sum. */
function ofUnicodePath(field: Uint8Array, raw: Uint8Array): string | null {
  if (field.length < 6 || field[0] !== 1) return null;
  const sum = new DataView(field.buffer, field.byteOffset).getUint32(1, true);
  return sum === crc32(raw) ? tryUtf8(field.subarray(5)) : null;
}

function ofDos(raw: Uint8Array): string {
  if (isCyrillic(raw)) return new TextDecoder('ibm866').decode(raw);
  let name = '';
  for (const byte of raw)
    name += byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80);
  return name;
}

function isCyrillic(raw: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (const [i, byte] of raw.entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((raw[i - 1] ?? 0) >= 0x80 || (raw[i + 1] ?? 0) >= 0x80) beside++;
  }
  return beside * 2 > high;
}
