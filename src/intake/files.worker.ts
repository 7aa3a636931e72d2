import { openFile } from './openFile.ts';
import { serve } from './serve.ts';

serve(openFile);
