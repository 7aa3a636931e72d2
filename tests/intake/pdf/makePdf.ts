/** Writes small PDFs for tests: text at places, in the fonts that every reader of PDFs knows. */

export interface Run {
  readonly text: string;
  /** Points from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees, against the clock. */
  readonly turned?: number;
}

export interface PdfParts {
  readonly pages: readonly (readonly Run[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Whether it asks for a password that nobody knows. */
  readonly locked?: boolean;
  /** The object that stands for the plain font, where it is not Helvetica. */
  readonly font?: string;
  /** Degrees by which a reader turns each page before it shows it. */
  readonly rotate?: number;
  /** More of what the file as a whole says, such as an act on opening. */
  readonly catalog?: string;
}

const PAGE = { width: 595, height: 842 };

/** Letters beyond ASCII as WinAnsi bytes, those that the tests use. */
const WIN_ANSI = new Map([
  ['“', 147],
  ['”', 148],
  ['‘', 145],
  ['’', 146],
  ['–', 150],
  ['—', 151],
  ['•', 149],
]);

function escape(text: string): string {
  let out = '';
  for (const sign of text) {
    const code = WIN_ANSI.get(sign) ?? sign.charCodeAt(0);
    if (sign === '(' || sign === ')' || sign === '\\') out += `\\${sign}`;
    else if (code > 126) out += `\\${code.toString(8).padStart(3, '0')}`;
    else out += sign;
  }
  return out;
}

function show({ text, x, y, size = 10, bold = false, turned = 0 }: Run): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, PAGE.height - y].map((n) => n.toFixed(4)).join(' ');
  return `BT /${bold ? 'B' : 'F'} ${String(size)} Tf ${matrix} Tm (${escape(text)}) Tj ET`;
}

const helvetica = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A font of two bytes a letter that is named, not embedded. */
export const foreignFont = (encoding: string, ordering: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /Foreign /Encoding /${encoding} /DescendantFonts [<< /Type /Font` +
  ` /Subtype /CIDFontType0 /BaseFont /Foreign /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>` +
  ' /FontDescriptor << /Type /FontDescriptor /FontName /Foreign /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0' +
  ' /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>] >>';

export function makePdf({
  pages,
  info = {},
  locked = false,
  rotate = 0,
  font,
  catalog = '',
}: PdfParts): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  const kids = pages.map((_, i) => `${String(6 + i * 2)} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  add(font ?? helvetica('Helvetica'));
  add(helvetica('Helvetica-Bold'));
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escape(value)})`)
      .join(' ')} >>`,
  );
  for (const [i, runs] of pages.entries()) {
    const content = runs.map(show).join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] /Rotate ${String(rotate)}` +
        ` /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${String(7 + i * 2)} 0 R >>`,
    );
    add(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
  }
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = pdf.length;
    pdf += `${String(i + 1)} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = pdf.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const key = 'ab'.repeat(32);
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    : '';
  pdf += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R /Info 5 0 R${lock} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(pdf, (sign) => sign.charCodeAt(0));
}

/** Lines one under the other, as a column of text has them. */
export function column(
  lines: readonly string[],
  { x, y, step = 12, ...style }: Omit<Run, 'text'> & { readonly step?: number },
): Run[] {
  return lines.flatMap((text, i) => (text === '' ? [] : [{ ...style, text, x, y: y + i * step }]));
}
