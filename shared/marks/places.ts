import { boxOfSpan, unionOfBoxes, type Box, type PageMark, type PageText } from '../model';
import type { Cell, PageLayout } from '../facts/text/layout';
import { asksForSignature, CELL_LABEL, CELL_REST, INLINE_LABEL, isBare, isOpinion, isPrinted, LONGEST_LABEL } from './labels';
import { hasDate, nameLike, namesIn, personsIn } from './signing';
import type { Found, SigningPlace } from './types';

/** A label with the region that belongs to it. */
interface Label {
  readonly text: string;
  readonly box: Box;
  /** Cells it is made of. */
  readonly cells: readonly Cell[];
  /** For a label inside a line: where in the cell's text its place begins and ends. */
  readonly inline: { readonly from: number; readonly to: number } | null;
}

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const middle = (box: Box): number => box.y + box.height / 2;

/** Labels inside lines (被检查人签名：张三), with what stands in the same line after each. */
function inlineLabels(cell: Cell): Label[] {
  const found = cell.text.includes(':') ? [...cell.text.matchAll(INLINE_LABEL)] : [];
  return found.map((match, i) => {
    const end = match.index + match[0].length;
    const at = (index: number): number => cell.index[index] ?? cell.line.text.length;
    return {
      text: match[0].slice(0, -1),
      box: boxOfSpan(cell.line, at(match.index), at(end)),
      cells: [cell],
      inline: { from: end, to: found[i + 1]?.index ?? cell.text.length },
    };
  });
}

/** Cells of a form that are labels; 受送达人 over 签名或盖章 is one. */
function cellLabels(layout: PageLayout, inline: ReadonlySet<Cell>): Label[] {
  const labels: Label[] = [];
  const used = new Set<Cell>();
  const whole = (cell: Cell, text: string, more: readonly Cell[]): Label => ({ text, box: unionOfBoxes([cell, ...more].map((c) => c.box)), cells: [cell, ...more], inline: null });
  for (const cell of layout.cells) {
    if (used.has(cell) || inline.has(cell) || cell.text.length > LONGEST_LABEL) continue;
    const below = layout.cells.find(
      (other) =>
        other !== cell && CELL_REST.test(other.text) && other.box.y > middle(cell.box) && other.box.y - bottom(cell.box) < layout.lineHeight * 1.2 &&
        Math.min(right(other.box), right(cell.box)) > Math.max(other.box.x, cell.box.x),
    );
    const joined = below ? cell.text + below.text : '';
    if (below && CELL_LABEL.test(joined)) {
      used.add(below);
      labels.push(whole(cell, joined, [below]));
    } else if (CELL_LABEL.test(cell.text)) labels.push(whole(cell, cell.text, []));
  }
  // A second line that was met before its first stands for nothing by itself.
  return labels.filter((label) => label.cells.length > 1 || !label.cells.some((cell) => used.has(cell)));
}

/** Where somebody would sign for a label: beside it, as far as the next label of its row or column. */
function regionOf(label: Label, labels: readonly Label[], layout: PageLayout): Box {
  const { lineHeight, width } = layout;
  const edge = Math.min(width, Math.max(...layout.cells.map((cell) => right(cell.box)), width * 0.85) + lineHeight);
  const left = right(label.box);
  const top = label.inline ? label.box.y - lineHeight * 0.8 : label.box.y - lineHeight * 0.5;
  let limit = bottom(label.box) + lineHeight * 0.8;
  if (!label.inline) {
    const next = layout.cells
      .filter((cell) => !label.cells.includes(cell) && cell.box.y > bottom(label.box) - lineHeight * 0.2 && Math.min(right(cell.box), left) - Math.max(cell.box.x, label.box.x) > label.box.width * 0.3)
      .sort((a, b) => a.box.y - b.box.y)[0];
    // The last row of a form: its height is not known, names stand at most a few lines below.
    limit = next ? next.box.y : bottom(label.box) + lineHeight * (isOpinion(label.text) ? 4 : 2);
  }
  const inRow = (other: Label): boolean => Math.abs(middle(other.box) - middle(label.box)) < lineHeight * 0.7 && other.box.x >= left - lineHeight * 0.2;
  const end = Math.min(edge, ...labels.filter((other) => other !== label && (isBare(label.text) || !isBare(other.text)) && inRow(other)).map((other) => other.box.x));
  return { x: left, y: top, width: Math.max(0, end - left), height: Math.max(0, limit - top) };
}

const centreIn = (box: Box, region: Box): boolean => {
  const x = box.x + box.width / 2;
  const y = middle(box);
  return x >= region.x && x <= right(region) && y >= region.y && y <= bottom(region);
};

/** Share of a box that lies in a region. */
function shareIn(box: Box, region: Box): number {
  const w = Math.min(right(box), right(region)) - Math.max(box.x, region.x);
  const h = Math.min(bottom(box), bottom(region)) - Math.max(box.y, region.y);
  return w <= 0 || h <= 0 ? 0 : (w * h) / (box.width * box.height);
}

/** Cells in a region, without other labels and running text that began left of it. A bare 签名：张三 is text of the field it stands in. */
function cellsIn(region: Box, label: Label, labels: readonly Label[], layout: PageLayout): Cell[] {
  const own = isBare(label.text);
  const foreign = new Set(labels.filter((other) => own || !isBare(other.text)).flatMap((other) => other.cells));
  return layout.cells.filter(
    (cell) =>
      !label.cells.includes(cell) && !foreign.has(cell) && cell.box.x >= region.x - layout.lineHeight &&
      centreIn({ ...cell.box, width: Math.min(cell.box.width, layout.lineHeight) }, region),
  );
}

/** Names that the texts in a place hold; in a cell for opinions only what is short enough for a name counts, or a date. */
function readNames(texts: readonly string[], opinion: boolean): { readonly signed: boolean; readonly persons: number } {
  const parts = texts.flatMap((text) => namesIn(text));
  const names = nameLike(parts);
  const signed = opinion ? names.length > 0 || texts.some(hasDate) : parts.length > 0;
  return { signed, persons: personsIn(opinion ? names : parts) };
}

const FOUND: Readonly<Record<PageMark['kind'], Found>> = { signature: 'writing', seal: 'stamp', fingerprint: 'fingerprint' };

/** Whether a label stands left of a cell in its row: what the cell says is that label's. */
const leads = (label: Label, cell: Cell, { lineHeight }: PageLayout): boolean => !isBare(label.text) && Math.abs(middle(label.box) - middle(cell.box)) < lineHeight && label.box.x < cell.box.x;

/** Below a label: lines wrap, headings of columns stand over their values, and some forms print a label over its place. */
function belowLabel(label: Label, region: Box, headed: boolean, { lineHeight }: PageLayout): Box | null {
  const heading = headed || region.width < lineHeight * 6;
  if (label.inline === null && !heading && !asksForSignature(label.text)) return null;
  const lines = label.inline ? 2.2 : heading ? 6 : 3;
  return { x: label.box.x - lineHeight, y: bottom(label.box) - lineHeight * 0.3, width: label.box.width + lineHeight * (label.inline ? 10 : 2) + Math.max(0, lineHeight * 8 - label.box.width), height: lineHeight * lines };
}

/** Every place to sign on a page, with what is seen there. */
export function signingPlaces(text: PageText, layout: PageLayout, stamps: readonly Box[]): SigningPlace[] {
  const inline = layout.cells.flatMap(inlineLabels);
  const labels = [...inline, ...cellLabels(layout, new Set(inline.flatMap((label) => label.cells)))];
  const marks: readonly PageMark[] = [...(text.marks ?? []), ...stamps.map((box): PageMark => ({ kind: 'seal', box, confidence: 0.9 }))];
  const marksIn = (place: Box): PageMark[] => marks.filter((mark) => centreIn(mark.box, place) || shareIn(mark.box, place) > 0.3);
  return labels.map((label) => {
    const region = regionOf(label, labels, layout);
    const beside = cellsIn(region, label, labels, layout).map((cell) => cell.text);
    const inside = label.inline ? (label.cells[0]?.text.slice(label.inline.from, label.inline.to) ?? '') : '';
    const read = readNames([inside, ...beside.filter((line) => !isPrinted(line))], isOpinion(label.text));
    const marked = marksIn(region);
    let { persons } = read;
    let mark = marked[0];
    const below = persons < 2 && !mark ? belowLabel(label, region, beside.some(isPrinted), layout) : null;
    if (below) {
      const start = read.signed ? region.x - layout.lineHeight : 0;
      const lines = cellsIn(below, label, labels, layout).filter((cell) => cell.box.x >= start && cell.text.length <= 24 && !isPrinted(cell.text) && !labels.some((other) => other !== label && leads(other, cell, layout)));
      persons += personsIn(lines.flatMap((cell) => nameLike(namesIn(cell.text))));
      if (!read.signed) mark = marksIn(below)[0];
    }
    const found: Found = read.signed || persons > 0 ? 'text' : mark ? FOUND[mark.kind] : 'nothing';
    const shown = { ...region, height: Math.min(region.height, layout.lineHeight * 5) };
    return { page: text.page, label: label.text, box: unionOfBoxes([label.box, shown]), found, persons: found === 'text' && marked.length === 0 ? persons : null };
  });
}
