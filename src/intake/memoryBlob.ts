/**
 * A blob that holds its bytes itself. In the worker of a page from the disk, Safari and WebKitGTK cannot read the bytes of their
 * own, and postal-mime puts every part of a mail together by one.
 */
export class MemoryBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(parts: readonly BlobPart[] = [], options?: BlobPropertyBag) {
    super([], options);
    const all = parts.map(bytesOf);
    this.#bytes = new Uint8Array(all.reduce((sum, { byteLength }) => sum + byteLength, 0));
    let at = 0;
    for (const part of all) {
      this.#bytes.set(part, at);
      at += part.byteLength;
    }
  }

  override get size(): number {
    return this.#bytes.byteLength;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes.slice().buffer);
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.#bytes.slice());
  }

  override text(): Promise<string> {
    return Promise.resolve(new TextDecoder().decode(this.#bytes));
  }

  /** What is inherited would give nothing, since the blob beneath is empty; nobody asks for it. */
  override slice(): never {
    throw new TypeError('the bytes of this blob are taken whole, not in slices');
  }

  override stream(): never {
    throw new TypeError('the bytes of this blob are taken whole, not as a stream');
  }
}

function bytesOf(part: BlobPart): Uint8Array {
  if (typeof part === 'string') return new TextEncoder().encode(part);
  if (part instanceof Blob)
    throw new TypeError('bytes and words make a blob here, not other blobs');
  return ArrayBuffer.isView(part)
    ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    : new Uint8Array(part);
}
