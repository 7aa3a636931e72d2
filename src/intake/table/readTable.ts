import Papa from 'papaparse';
import { decode, tellGuess } from '../decode.ts';
import { RefusedError, type FileText } from '../reader.ts';
import { aboutRow, findColumns } from './columns.ts';
import { dayOrderOf } from './dayOrder.ts';

/** Rows that are taken of one table. */
const MOST_ROWS = 10_000;

/** A document of a table, and the row it stands in, counted from 1 with the names of columns. */
export interface Row extends FileText {
  readonly row: number;
}

/**
 * Reads a table of texts (.csv, .tsv), each row a document. The column of texts is told by its name or by being the longest prose.
 */
export function readTable(bytes: Uint8Array): Row[] {
  const decoded = decode(bytes);
  const { data } = Papa.parse<string[]>(decoded.text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const rows = data
    .map((cells, i) => ({ cells, row: i + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) throw new RefusedError('There is no text in it.');
  const columns = findColumns(rows.slice(0, 500).map(({ cells }) => cells));
  if (!columns) {
    throw new RefusedError(
      'No column of this table holds texts. Add the text itself, or a table with a column called “text”.',
    );
  }
  const texts = rows
    .slice(columns.named ? 1 : 0)
    .filter(({ cells }) => cells[columns.text]?.trim());
  if (texts.length > MOST_ROWS) {
    throw new RefusedError(
      `It has ${texts.length.toLocaleString('en')} rows; up to 10,000 are taken of one table. Cut it into parts, and add those.`,
    );
  }
  const name = columns.named ? (rows[0]?.cells[columns.text] ?? '') : String(columns.text + 1);
  const other = Math.max(...rows.slice(0, 500).map(({ cells }) => cells.length)) - 1;
  const left = [
    ...(other > 0 ? [`all columns but “${name}”, which was read as the text`] : []),
    ...tellGuess(decoded),
  ];
  const order = dayOrderOf(texts.map(({ cells }) => cells[columns.date] ?? ''));
  return texts.map(({ cells, row }) => ({
    row,
    text: cells[columns.text] ?? '',
    about: aboutRow(cells, columns, order),
    left,
  }));
}
