import { Parser } from 'htmlparser2';
import { findLines } from '../../core/text/lines.ts';
import { findDate } from '../../core/text/pageDate.ts';
import type { AboutDocument } from '../../core/types.ts';
import { dayOf } from '../days.ts';

const DAY_MS = 86_400_000;

/** What Word files say of themselves in their core properties. */
export function aboutDocx(core: string, text: string): AboutDocument {
  const properties = readProperties(core);
  const title = properties.get('dc:title')?.trim();
  const byline = properties.get('dc:creator')?.trim();
  // What a program made without a person has the day of the program's template.
  const date = byline && isName(byline) ? dayWritten(properties, text) : undefined;
  return {
    ...(title && isTitle(title) && { title }),
    ...(byline && isName(byline) && { byline }),
    ...(date !== undefined && { date }),
  };
}

/** Programs put names of files and of templates where a title belongs. */
const isTitle = (title: string): boolean =>
  title.length > 3 &&
  !/^(?:untitled|document ?\d*|microsoft word|word document|normal|title|template)\b|\.(?:docx?|dotx?|rtf)$/iu.test(
    title,
  );

/** Or of programs where a name belongs. */
const isName = (name: string): boolean =>
  !/^(?:user|admin\w*|author|owner|python-docx|unknown|microsoft|windows|pc|home|hp|dell|lenovo)\b/iu.test(
    name,
  );

/**
 * The day a file was begun, where the text names none itself and the file was finished within a week. A template is older than what
 * is written in it, and a copy saved later is younger: such a day would be wrong, which is worse than none.
 */
function dayWritten(properties: ReadonlyMap<string, string>, text: string): string | undefined {
  const created = properties.get('dcterms:created');
  const modified = properties.get('dcterms:modified');
  if (created === undefined || modified === undefined) return undefined;
  const days = (Date.parse(modified) - Date.parse(created)) / DAY_MS;
  if (!(days >= 0 && days < 7) || findDate(findLines(text)) !== null) return undefined;
  return dayOf(created);
}

/** Text of the elements by their names as written. */
function readProperties(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = name;
      },
      ontext: (text) => {
        if (open !== '') found.set(open, (found.get(open) ?? '') + text);
      },
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml.slice(0, 100_000));
  return found;
}
