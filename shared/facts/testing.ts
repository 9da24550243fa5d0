import { quadOfBox } from '../model';
import type { PageText, TextLine } from '../model';

const WIDTH = 1654;
const HEIGHT = 2339;

function line(text: string, x: number, y: number, height: number, confidence: number): TextLine {
  const width = [...text].reduce((sum, char) => sum + (/[\x20-\x7e]/.test(char) ? 0.55 : 1) * height, 0);
  return {
    text,
    quad: quadOfBox({ x, y, width, height }),
    confidence,
    stops: Array.from({ length: text.length + 1 }, (_, i) => i / text.length),
    confidences: Array.from({ length: text.length }, () => confidence),
  };
}

/**
 * A page as a recogniser would give it, from rows of text: `# ` makes a large centred heading, ` | ` parts the cells of a
 * form, a row that begins with `> ` stands at the right edge, one that begins with `^ ` lies only half a line above the
 * next (lines of one cell beside its centred label), one that begins with `- ` is small print. A cell that begins with
 * `@40 ` has its left edge at 40 % of the page's width; `%80` alone moves down to 80 % of the page's height.
 */
export function pageOf(number: number, rows: readonly string[], confidence = 1): PageText {
  const lines: TextLine[] = [];
  let y = 200;
  for (const row of rows) {
    const down = /^%(\d+)$/.exec(row);
    if (down) {
      y = (HEIGHT * Number(down[1])) / 100;
      continue;
    }
    const heading = row.startsWith('# ');
    const right = row.startsWith('> ');
    const height = heading ? 56 : row.startsWith('- ') ? 26 : 36;
    const cells = row.replace(/^[#>^-] /, '').split(' | ');
    const at = (cell: string, i: number) => {
      const width = cell.length * height;
      if (heading) return (WIDTH - width) / 2;
      if (right) return WIDTH - 200 - width;
      return 200 + i * 360;
    };
    for (const [i, cell] of cells.entries()) {
      const placed = /^@(\d+) (.*)$/.exec(cell);
      if (placed) lines.push(line(placed[2] ?? '', (WIDTH * Number(placed[1])) / 100, y, height, confidence));
      else if (cell !== '') lines.push(line(cell, at(cell, i), y, height, confidence));
    }
    y += heading ? 90 : row.startsWith('^ ') ? 27 : 58;
  }
  return { page: number, width: WIDTH, height: HEIGHT, lines, seals: [] };
}
