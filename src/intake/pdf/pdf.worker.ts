import { serve } from '../serve.ts';
import { readPdf } from './readPdf.ts';

serve(async function* (file, bytes, alive) {
  const document = await readPdf(bytes, { onpage: alive });
  yield { kind: 'document', document: { file, ...document } };
});
