declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** Answers the other half of pdf.js. */
  export const WorkerMessageHandler: unknown;
}
