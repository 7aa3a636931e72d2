import {
  getDocument,
  Util,
  VerbosityLevel,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { RefusedError } from '../reader.ts';
import type { PdfInfo } from './about.ts';
import { placeItems, type RawRun } from './placeItems.ts';
import type { PrintedPage } from './printed.ts';

const PASSWORD =
  'It is locked with a password. Save a copy without one (print it to a new PDF, say) and add that.';
const DAMAGED =
  'It is damaged and cannot be opened as a PDF. Open it in a PDF reader and save it anew, or get it again from where it comes from.';

/** A PDF that is open. Close it: it holds memory. */
export interface PrintedFile {
  readonly pages: number;
  /** Pages count from 1; null for one that is too damaged to read. */
  page(number: number): Promise<PrintedPage | null>;
  info(): Promise<PdfInfo>;
  /** Whether a page so far has text that only a character map outside of the file could tell. */
  lacksMaps(): boolean;
  close(): Promise<void>;
}

// pdf.js looks for its other half here before it starts a worker of its own, which the page's policy forbids.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

/**
 * Opens a PDF by pdf.js, in the thread that calls. Nothing is fetched: fonts and character maps that are not in the
 * file are done without. That costs no letter in Latin type; text in Chinese, Japanese or Korean type may be lost.
 * @throws RefusedError for a file that is locked or damaged
 */
export async function openPrinted(bytes: Uint8Array<ArrayBuffer>): Promise<PrintedFile> {
  let lacksMaps = false;
  /** Stands where pdf.js would fetch what is not in the file. */
  class NothingFetched {
    fetch({ kind }: { readonly kind: string }): Promise<never> {
      if (kind === 'cMapUrl') lacksMaps = true;
      return Promise.reject(new Error('Nothing is fetched.'));
    }
  }
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    BinaryDataFactory: NothingFetched,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const file = await task.promise.catch((error: unknown) => {
    throw new RefusedError(isPassword(error) ? PASSWORD : DAMAGED);
  });
  return {
    pages: file.numPages,
    page: async (number) => {
      try {
        const page = await file.getPage(number);
        const view = page.getViewport({ scale: 1 });
        const items = await itemsOf(page);
        page.cleanup();
        const runs: RawRun[] = [];
        for (const item of items) {
          if (!('str' in item)) continue;
          const matrix = Util.transform(view.transform, item.transform) as number[];
          runs.push({ text: item.str, matrix, width: item.width, font: item.fontName });
        }
        return placeItems(runs, view);
      } catch {
        return null; // one bad page costs that page: it is counted
      }
    },
    info: async () => {
      // Metadata is not worth a refusal.
      const found = await file.getMetadata().catch(() => null);
      return found?.info ?? {};
    },
    lacksMaps: () => lacksMaps,
    close: () => task.destroy(),
  };
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** What `getTextContent` gives, without its loop over a stream, which Safari and WebKitGTK do not have. */
async function itemsOf(page: PDFPageProxy): Promise<Content['items']> {
  const stream = page.streamTextContent() as ReadableStream<Content>;
  const reader = stream.getReader();
  const items: Content['items'] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) items.push(item);
  }
}

const isPassword = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';
