import type { PageText } from '../../model';
import { cellHeight, layoutOf, type Cell, type PageLayout } from './layout';

/** How much of the page's height at its top and bottom running lines stand in. */
const EDGE = 0.11;

/** A running line but for the figures in it; empty for what must stay: page numbers, names of organs. */
function keyOf(cell: Cell): string {
  const text = cell.text.replace(/\d+/g, '#');
  if (!/[一-龥]{4}/.test(text) || /页/.test(text) || /(?:局|委员会|厅|政府|支队|大队|总队|办公室)$/.test(text)) return '';
  return text;
}

function runningAt(page: PageLayout): Cell[] {
  return page.cells.filter((cell) => {
    const edge = cell.box.y < page.height * EDGE || cell.box.y + cell.box.height > page.height * (1 - EDGE);
    return edge && cellHeight(cell) <= page.lineHeight * 1.15 && keyOf(cell) !== '';
  });
}

/**
 * The layouts of a file's pages without the small lines that most pages repeat at their head or foot (页眉、页脚): they are
 * no titles and do not belong into the sentences they stand between.
 */
export function layoutsOf(pages: readonly PageText[]): PageLayout[] {
  const layouts = pages.map(layoutOf);
  const places = new Map<string, number>();
  for (const layout of layouts) for (const key of new Set(runningAt(layout).map(keyOf))) places.set(key, (places.get(key) ?? 0) + 1);
  const least = Math.max(4, Math.ceil(layouts.length * 0.4));
  return layouts.map((layout) => {
    const running = new Set(runningAt(layout).filter((cell) => (places.get(keyOf(cell)) ?? 0) >= least));
    if (running.size === 0) return layout;
    const rows = layout.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => !running.has(cell)) })).filter((row) => row.cells.length > 0);
    return { ...layout, rows, cells: rows.flatMap((row) => row.cells) };
  });
}
