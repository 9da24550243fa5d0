import type { Box, PageText } from '../model';
import { layoutOf, type PageLayout } from '../facts/text/layout';
import { signingPlaces } from './places';
import { hasDate, nameLike, namesIn } from './signing';
import type { PageMarks } from './types';

export { asksForSignature } from './labels';
export type { Found, PageMarks, SigningPlace } from './types';

const REFUSED = /拒绝?(?:不)?(?:在[^。;]{0,12})?(?:签|捺|接收|核对)|未(?:到场|在场)|不能签名|无法签名|代(?:为)?签/;
const OTHERWISE = /邮寄|特快专递|EMS|公告送达|电子送达|留置/;
/** A line of nothing but one to three names, as under the last answer of a record. */
const ONLY_NAMES = /^[一-龥]{2,4}(?:[、,/]?[一-龥]{2,4}){0,2}$/;
const IN_PERSON = /直接送达/;

/** The foot of the paper: its last line that is a date, with room above it for the agency's name and the seal. */
function closingOf(layout: PageLayout): Pick<PageMarks, 'closing' | 'dated'> {
  const { width, height, lineHeight } = layout;
  const date = layout.cells.filter((cell) => hasDate(cell.text) && cell.text.length <= 14 && cell.box.x > width * 0.3).at(-1);
  if (!date) return { dated: false, closing: { x: width * 0.4, y: height * 0.6, width: width * 0.6, height: height * 0.4 } };
  const x = Math.max(0, date.box.x - lineHeight * 4);
  const y = Math.max(0, date.box.y - lineHeight * 5);
  return { dated: true, closing: { x, y, width: Math.min(width - x, date.box.width + lineHeight * 8), height: Math.min(height - y, lineHeight * 9) } };
}

function marksOfPage(text: PageText): PageMarks {
  const layout = layoutOf(text);
  const all = layout.cells.map((cell) => cell.text).join('\n');
  const stamps = [...text.seals, ...(text.marks ?? []).filter((mark) => mark.kind === 'seal').map((mark) => mark.box)];
  const low = (box: Box): boolean => box.y + box.height / 2 > text.height / 3;
  const signatureLine = layout.cells.some(
    (cell) => low(cell.box) && cell.text.length <= 30 && (hasDate(cell.text) || ONLY_NAMES.test(cell.text)) && nameLike(namesIn(cell.text)).length > 0,
  );
  return {
    page: text.page,
    examined: text.marks !== undefined,
    places: signingPlaces(text, layout, stamps),
    stamps,
    signedBelow: signatureLine || (text.marks ?? []).some((mark) => mark.kind !== 'seal' && low(mark.box)),
    ...closingOf(layout),
    refused: REFUSED.test(all),
    servedOtherwise: OTHERWISE.test(all) && !IN_PERSON.test(all),
  };
}

/** Places to sign, stamps and what replaces a signature, page by page, from a case file's texts and marks. */
export const marksOfPages = (texts: readonly PageText[]): PageMarks[] => texts.map(marksOfPage);
