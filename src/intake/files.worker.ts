import { MemoryBlob } from './memoryBlob.ts';
import { openFile } from './openFile.ts';
import { serve } from './serve.ts';

globalThis.Blob = MemoryBlob; // libraries that take files apart use it

serve(openFile);
