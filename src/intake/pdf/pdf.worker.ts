import { serve } from '../serve.ts';
import { takeText } from '../taken.ts';
import { readPdf } from './readPdf.ts';

serve(async function* (file, bytes, alive) {
  const onpage = (): void => {
    alive({ place: [], file });
  };
  yield takeText(file, await readPdf(bytes, { onpage }));
});
