import { afterEach, expect, test, vi } from 'vitest';
import { readMail } from '../../src/intake/mail/readMail.ts';
import { MemoryBlob } from '../../src/intake/memoryBlob.ts';
import { utf8 } from './encode.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('it has the bytes of its parts, as those of browsers do', async () => {
  const parts = ['Łódź ', utf8('and '), utf8('in Brno').buffer, utf8('...').subarray(1, 2)];
  const blob = new MemoryBlob(parts);
  expect(await blob.arrayBuffer()).toEqual(await new Blob(parts as BlobPart[]).arrayBuffer());
  expect(await blob.bytes()).toEqual(new Uint8Array(await blob.arrayBuffer()));
  expect(blob.size).toBe((await blob.arrayBuffer()).byteLength);
  expect(new MemoryBlob().size).toBe(0);
});

test('it says its words, without a byte order mark', async () => {
  const parts = ['\uFEFFŁódź ', utf8('in Brno')];
  expect(await new MemoryBlob(parts).text()).toBe(await new Blob(parts).text());
  expect(await new MemoryBlob().text()).toBe('');
});

test('it refuses what it cannot give', () => {
  const blob = new MemoryBlob(['Brno']);
  expect(() => blob.slice()).toThrow('not in slices');
  expect(() => blob.stream()).toThrow('not as a stream');
});

test('mails are read where the browser reads no blob', async () => {
  vi.stubGlobal('Blob', MemoryBlob);
  const unreadable = vi.spyOn(Object.getPrototypeOf(MemoryBlob.prototype) as Blob, 'arrayBuffer');
  for (const encoding of ['7bit', 'base64', 'quoted-printable']) {
    const words = 'Peru thanked Chile.';
    const body = encoding === 'base64' ? btoa(words) : words;
    const mail = `Subject: Talks\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    expect((await readMail(utf8(mail), () => undefined)).text?.text.trim()).toBe(words);
  }
  expect(unreadable).not.toHaveBeenCalled();
});
