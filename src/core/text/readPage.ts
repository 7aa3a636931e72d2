import type { SkipReason, Span } from '../types.ts';
import { whyFurniture } from './furniture.ts';
import { isForeign, languageOf } from './language.ts';
import { findLines, type Line } from './lines.ts';
import type { Page, Region } from './page.ts';
import { findCredits } from './credits.ts';
import { findDate } from './pageDate.ts';
import { isHeading } from './headings.ts';
import { unwrapLines } from './wrapping.ts';

/**
 * Takes a document's text apart: which lines are read, which are page furniture and why, and what the text says of
 * the document itself. Nothing is deleted and offsets are those of the text as given.
 */
export function readPage(text: string): Page {
  const lines = findLines(text);
  const language = languageOf(text);
  const skipped: (readonly [...Span, SkipReason])[] = [];
  const kept: Line[] = [];
  const seen = new Set<string>();
  const titleAt = lines.findIndex((line) => whyFurniture(line, lines, -1) === null);
  let source: string | null = null;
  for (const [i, line] of lines.entries()) {
    const furniture = whyFurniture(line, lines, i, titleAt);
    let why = furniture?.why ?? null;
    source ??= furniture?.source ?? null;
    const repeats = seen.has(line.text);
    seen.add(line.text);
    if (why === null && isForeign(line.text, language)) why = 'foreign-language';
    if (why === null && repeats && line.text.length < 200) why = 'repeated';
    if (why === null) kept.push(line);
    else skipped.push([line.start, line.end, why]);
  }
  const regions: Region[] = [];
  let paragraph = 0;
  const read = unwrapLines(text, kept);
  for (const [i, line] of read.entries()) {
    const credits = findCredits(line);
    source ??= credits.source;
    const heading = isHeading(line, i === 0, read[i + 1] ?? null);
    for (const [start, end] of credits.read) regions.push({ start, end, paragraph, heading });
    for (const [start, end] of credits.skipped) skipped.push([start, end, 'credit']);
    paragraph++;
  }
  skipped.sort((a, b) => a[0] - b[0]);
  return {
    title: kept[0]?.text.slice(0, 300) ?? '',
    source,
    date: findDate(lines),
    language,
    regions,
    skipped,
  };
}
