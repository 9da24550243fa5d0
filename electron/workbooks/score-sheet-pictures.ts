import type { Evidence, ScoreLine, ScoreSheet } from '../../shared/model';
import { addSheet, FONTS, repeatRows, type PageStyle, type Workbook } from './layout';
import { addLine, addRow, type CellLook, setWidths } from './rows';
import type { ExportCase } from './types';

const PORTRAIT: PageStyle = { orientation: 'portrait', margins: { top: 16, bottom: 15, left: 12, right: 12 } };
const LABEL: CellLook = { bold: true, fill: true };
/** Places of one line that are shown; the score sheet names them all. */
const PLACES_OF_LINE = 3;
/** Pictures of one workbook: it must stay small enough to be mailed. */
const MOST_PICTURES = 60;
/** Room for a picture in its column, in pixels at 96 dpi. */
const ROOM = { width: 430, height: 150 };
const POINTS_PER_PIXEL = 0.75;
const PICTURE_COLUMN = 4;

/** Adds 证据截图: what the lines with deductions or a veto rest on, cut out of the pages. Nothing if there is none. */
export async function addPictures(workbook: Workbook, exportCase: ExportCase, scores: ScoreSheet, mark: string): Promise<void> {
  const { clipping } = exportCase;
  const wanted = clipping === undefined ? [] : placesOf(scores);
  if (clipping === undefined || wanted.length === 0) return;
  const sheet = addSheet(workbook, '证据截图', PORTRAIT, mark);
  setWidths(sheet, [5, 16, 16, 62]);
  addLine(sheet, PICTURE_COLUMN, '证据截图', { font: FONTS.title, size: 16 });
  const head = addRow(sheet, ['序号', '评查项目', '页码与文字', '卷宗页面'].map((value, index) => ({ from: index + 1, to: index + 1, value, look: LABEL })));
  repeatRows(sheet, head.first, head.last);
  for (const { number, line, place } of wanted.slice(0, MOST_PICTURES)) {
    const picture = await clipping(place);
    const scale = picture === null ? 1 : Math.min(1, ROOM.width / picture.width, ROOM.height / picture.height);
    const values = [number, line.item.title, `第${place.page}页\n${place.text}`, picture === null ? '（页面图像无法取得，请查看原卷）' : ''];
    const row = addRow(sheet, values.map((value, index) => ({ from: index + 1, to: index + 1, value, look: { align: index === 2 ? 'left' : 'center' } })), {
      atLeast: picture === null ? 30 : picture.height * scale * POINTS_PER_PIXEL + 8,
    });
    if (picture === null) continue;
    const image = workbook.addImage({ base64: Buffer.from(picture.jpeg).toString('base64'), extension: 'jpeg' });
    sheet.addImage(image, { tl: { col: PICTURE_COLUMN - 1 + 0.02, row: row.first - 1 + 0.05 }, ext: { width: picture.width * scale, height: picture.height * scale }, editAs: 'oneCell' });
  }
  if (wanted.length > MOST_PICTURES) addLine(sheet, PICTURE_COLUMN, `另有${wanted.length - MOST_PICTURES}处未附截图，页码见评分表。`, { align: 'left', size: 8, colour: 'grey' });
}

/** The places to show, with the number that their line has on the score sheet. */
function placesOf({ lines }: ScoreSheet): { readonly number: number; readonly line: ScoreLine; readonly place: Evidence }[] {
  const ids = [...new Set(lines.map((line) => line.section.id))];
  const inOrder = ids.flatMap((id) => lines.filter((line) => line.section.id === id));
  return inOrder.flatMap((line, index) =>
    line.vetoed || Number(line.deducted) > 0 ? line.evidence.filter(({ box }) => box.width > 0 && box.height > 0).slice(0, PLACES_OF_LINE).map((place) => ({ number: index + 1, line, place })) : []);
}
