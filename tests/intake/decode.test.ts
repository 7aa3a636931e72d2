import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { encodeAs, joinBytes, utf16, utf8 } from './encode.ts';

const SERBIAN =
  'Predsednik Norlandije sastao se sa ministrom spoljnih poslova. Razgovarali su o saradnji i poboljšanju odnosa između dve zemlje, što će doneti više trgovine.';
const RUSSIAN =
  'Президент встретился с министром иностранных дел. Они обсудили сотрудничество двух стран и новый договор.';

describe('encodings that are told', () => {
  it.each([
    ['UTF-8', utf8('Café in Málaga')],
    ['UTF-8 with a mark', joinBytes([0xef, 0xbb, 0xbf], utf8('Café in Málaga'))],
    ['UTF-16 with a mark', joinBytes([0xff, 0xfe], utf16('Café in Málaga', true))],
    ['big-endian UTF-16 with a mark', joinBytes([0xfe, 0xff], utf16('Café in Málaga', false))],
    ['UTF-16 without a mark', utf16('Café in Málaga', true)],
    ['big-endian UTF-16 without a mark', utf16('Café in Málaga', false)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Café in Málaga', guessed: null });
  });

  it('UTF-16 of another script', () => {
    expect(decode(utf16(RUSSIAN, true))).toEqual({ text: RUSSIAN, guessed: null });
  });

  it('what a page declares', () => {
    expect(decode(encodeAs('windows-1251', RUSSIAN), 'windows-1251')).toEqual({
      text: RUSSIAN,
      guessed: null,
    });
  });

  it('UTF-8 stands against what a page declares', () => {
    expect(decode(utf8(RUSSIAN), 'windows-1251').text).toBe(RUSSIAN);
  });
});

describe('encodings that are guessed and said', () => {
  it.each([
    ['Windows-1250', SERBIAN],
    [
      'Windows-1250',
      'President Aleksandar Žurić met the minister in Šabac. The two sides agreed to work together, Petrović said.',
    ],
    [
      'Windows-1250',
      'Prezident se dnes setkal s ministrem zahraničí a příští týden odletí na jednání o nové smlouvě. Vláda řekla, že dohoda je důležitá.',
    ],
    ['Windows-1251', RUSSIAN],
    [
      'Windows-1251',
      'Президент зустрівся з міністром закордонних справ. Вони обговорили співпрацю двох країн і новий договір.',
    ],
    ['KOI8-R', RUSSIAN],
    [
      'Windows-1252',
      'The president’s envoy met “senior” officials – and said that the café in Málaga was fine. It was the first meeting of the two sides since May.',
    ],
    [
      'Windows-1252',
      'Der Präsident traf den Außenminister. Sie sprachen über die Zusammenarbeit der beiden Länder und über künftige Verträge.',
    ],
    [
      'Windows-1254',
      'Cumhurbaşkanı dışişleri bakanıyla görüştü. İki ülke arasındaki işbirliğini konuştular, anlaşma için çağrı yaptılar.',
    ],
  ])('%s', (encoding, text) => {
    expect(decode(encodeAs(encoding, text))).toEqual({ text, guessed: encoding });
  });

  it('by the letters that tell, however far they stand from the start', () => {
    const text = `${'A page may begin with much plain text. '.repeat(4_000)}${RUSSIAN}`;
    expect(decode(encodeAs('windows-1251', text)).guessed).toBe('Windows-1251');
  });
});

it('keeps UTF-8 in which a byte was lost', () => {
  const bytes = joinBytes(utf8(RUSSIAN), [0xd0], utf8(RUSSIAN));
  expect(decode(bytes)).toEqual({ text: `${RUSSIAN}\uFFFD${RUSSIAN}`, guessed: null });
});
