/** A page by what is drawn on it, in points from its lower left corner as PDF counts. */
export interface DrawnPage {
  texts?: readonly (readonly [x: number, y: number, text: string])[];
  rules?: readonly (readonly [x: number, y: number, toX: number, toY: number])[];
  rotate?: 90 | 270;
  /** A matrix under which all of it is drawn. */
  turn?: string;
}

const SIZE = 10;
/** Every character is as wide as half its size: what stands where can be counted. */
const WIDTH = 500;

/** A PDF file of such pages (ISO 32000-2), its letters told by a table to Unicode as office programs write it. */
export function pdfOf(pages: readonly DrawnPage[]): Uint8Array {
  const letters = [...new Set(pages.flatMap(({ texts = [] }) => texts.flatMap(([, , text]) => [...text])))];
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`);
  const toUnicode = letters.map((letter, at) => `<${hex(at + 1)}> <${utf16(letter)}>`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${WIDTH} /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>`,
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${toUnicode.length} beginbfchar ${toUnicode.join(' ')} endbfchar endcmap end end`,
    ),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${page.rotate ? `/Rotate ${page.rotate}` : ''} /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      stream(drawing(page, letters)),
    ]),
  ];
  return fileOf(objects);
}

function drawing({ texts = [], rules = [], turn }: DrawnPage, letters: readonly string[]): string {
  const lines = rules.map(([x, y, toX, toY]) => `${x} ${y} m ${toX} ${toY} l S`);
  const shown = texts.map(([x, y, text]) => {
    const codes = [...text].map((letter) => hex(letters.indexOf(letter) + 1)).join('');
    return `BT /F ${SIZE} Tf ${x} ${y} Td <${codes}> Tj ET`;
  });
  return [turn ? `${turn} cm` : '', ...lines, ...shown].join('\n');
}

/** Objects with their table of places, as the end of a file has it. */
export function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const xref = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const hex = (number: number) => number.toString(16).padStart(4, '0');
const utf16 = (letter: string) => Buffer.from(letter, 'utf16le').swap16().toString('hex');

/** A table drawn on pages of so many rows, the headings on each; `ruled` draws its cells. */
export function tablePages(
  rows: readonly (readonly string[])[],
  { perPage = 20, widths = [60, 160, 120], ruled = true, height = 20 } = {},
): DrawnPage[] {
  const [head, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const lefts = [40];
  for (const width of widths) lefts.push(lefts.at(-1)! + width);
  const pages: DrawnPage[] = [];
  for (let at = 0; at < body.length; at += perPage) {
    const own = [head, ...body.slice(at, at + perPage)];
    const top = 740;
    const texts = own.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell
          .split('\n')
          .map((line, wrap) => [lefts[column]! + 3, top - row * height - 11 - wrap * 11, line] as const),
      ),
    );
    const bottom = top - own.length * height;
    const across = own.map((_, row) => [40, top - row * height, lefts.at(-1)!, top - row * height] as const);
    const down = lefts.map((x) => [x, top, x, bottom] as const);
    pages.push({ texts, rules: ruled ? [...across, [40, bottom, lefts.at(-1)!, bottom], ...down] : [] });
  }
  return pages;
}
