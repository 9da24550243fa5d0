/** An object of a hand-made PDF: its dictionary, and a stream if it has one. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array | string;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

/** Writes objects 1, 2, 3 … (object 1 is the catalogue) as a PDF with a correct index. */
export function writePdf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach(({ dictionary, stream }, i) => {
    offsets.push(at);
    if (stream === undefined) return add(latin(`${i + 1} 0 obj\n<<${dictionary}>>\nendobj\n`));
    const bytes = typeof stream === 'string' ? latin(stream) : Buffer.from(stream);
    add(latin(`${i + 1} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`));
    add(bytes);
    add(latin('\nendstream\nendobj\n'));
  });
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A page of a hand-made PDF; resources refer to the shared objects by their names. */
export interface PdfPage {
  readonly content: string;
  /** More entries of the page's dictionary, e.g. `/Rotate 90`. */
  readonly entries?: string;
  /** Width and height in points; A4 unless told. */
  readonly size?: readonly [number, number];
}

/** Objects the pages may use: fonts by `/F`, images by `/I`, others referred to by number from `firstShared`. */
export interface PdfResources {
  readonly fonts?: Readonly<Record<string, number>>;
  readonly images?: Readonly<Record<string, number>>;
  readonly objects: readonly PdfObject[];
}

/** Object number of the first shared object for a document with so many pages. */
export const firstShared = (pages: number) => 3 + 2 * pages;

const names = (entries: Readonly<Record<string, number>> = {}) => Object.entries(entries).map(([name, object]) => `/${name} ${object} 0 R`).join('');

/** A whole document of pages and shared objects. */
export function pdfOfPages(pages: readonly PdfPage[], resources: PdfResources = { objects: [] }, trailer = ''): Buffer {
  const kids = pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ');
  const used = `/Resources<</Font<<${names(resources.fonts)}>>/XObject<<${names(resources.images)}>>>>`;
  return writePdf(
    [
      { dictionary: '/Type/Catalog/Pages 2 0 R' },
      { dictionary: `/Type/Pages/Count ${pages.length}/Kids[${kids}]` },
      ...pages.flatMap(({ content, entries = '', size = [595, 842] }, i): PdfObject[] => [
        { dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Contents ${4 + 2 * i} 0 R${used}${entries}` },
        { dictionary: '', stream: content },
      ]),
      ...resources.objects,
    ],
    trailer,
  );
}

/**
 * A font that stands in the file: every character is a black block, and a map says which character it means.
 * It needs three objects; the first is the font.
 * @param text the characters; code 0x41 is the first one
 */
export function blockFont(text: string, first: number): readonly PdfObject[] {
  const characters = Array.from(text);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const map = characters.map((c, i) => `<${hex(0x41 + i, 2)}> <${Buffer.from(c, 'utf16le').swap16().toString('hex')}>`).join('\n');
  const last = 0x41 + characters.length - 1;
  return [
    {
      dictionary: `/Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 65/LastChar ${last}/Widths[${characters.map(() => 1000).join(' ')}]/CharProcs<</block ${first + 1} 0 R>>/Encoding<</Type/Encoding/Differences[65 ${characters.map(() => '/block').join('')}]>>/ToUnicode ${first + 2} 0 R`,
    },
    { dictionary: '', stream: '1000 0 0 0 1000 1000 d1 100 0 800 800 re f' },
    {
      dictionary: '',
      stream: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${characters.length} beginbfchar\n${map}\nendbfchar endcmap end end`,
    },
  ];
}

/** Shows `text` of a {@link blockFont} over the same characters. */
export function blocks(alphabet: string, text: string): string {
  const characters = Array.from(alphabet);
  return `<${Array.from(text, (c) => (0x41 + characters.indexOf(c)).toString(16)).join('')}> Tj`;
}
