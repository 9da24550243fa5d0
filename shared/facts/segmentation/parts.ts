import { DOCUMENT_TYPES, type DocumentType } from '../../model';
import { flowOf } from '../text/flow';
import { cellHeight, type PageLayout, type Row } from '../text/layout';
import type { DocumentView } from '../text/view';
import { isCentred } from './title-lines';
import { typeOfTitle } from './titles';

/** Forms of which agencies print two on one sheet, or one under another paper. */
const SHARES_A_SHEET: ReadonlySet<string> = new Set(['送达回证', '缴款凭证', '当场行政处罚决定书', '当场处罚备案表', '责令改正通知书', '行政许可受理通知书']);

interface Title {
  readonly at: number;
  readonly type: DocumentType;
}

/** The large centred titles on a page that name a whole paper each. */
function titlesOn(page: PageLayout): Title[] {
  return page.rows.flatMap((row: Row, at) => {
    const text = row.cells.map((cell) => cell.text).join('');
    const large = Math.max(...row.cells.map(cellHeight)) >= page.lineHeight * 1.25;
    const type = large && text.length <= 24 && isCentred(row, page.width) && /(?:书|表|证|执|据|单|录)$/.test(text) ? typeOfTitle(text) : null;
    return type ? [{ at, type }] : [];
  });
}

/**
 * A document's papers, one view each: more than one where a page carries a second title further down (two receipts on a
 * sheet, a receipt under a decision). All views keep the document they belong to; a part's own type is `type`.
 */
export function partsOf(view: DocumentView): { readonly type: string; readonly view: DocumentView }[] {
  const whole = { type: view.document.type, view };
  const only = view.pages.length === 1 ? view.pages[0] : undefined;
  const page = only ?? view.pages.at(-1);
  if (!page) return [whole];
  const titles = titlesOn(page);
  const second = titles.find((title) => {
    const row = page.rows[title.at];
    const before = titles.some((other) => other.at < title.at && (page.rows[other.at]?.top ?? 0) < (row?.top ?? 0) - page.height * 0.15) || only === undefined;
    return before && title.at > 2 && SHARES_A_SHEET.has(title.type) && (DOCUMENT_TYPES as readonly string[]).includes(title.type);
  });
  if (!second) return [whole];
  const cut = (rows: readonly Row[]): PageLayout => ({ ...page, rows, cells: rows.flatMap((row) => row.cells) });
  const part = (pages: readonly PageLayout[]): DocumentView => ({ ...view, pages, flow: flowOf(pages) });
  const upper = part([...view.pages.slice(0, -1), cut(page.rows.slice(0, second.at))]);
  const lower = part([cut(page.rows.slice(second.at))]);
  return [{ type: view.document.type, view: upper }, { type: second.type, view: { ...lower, document: { ...view.document, type: second.type } } }];
}
