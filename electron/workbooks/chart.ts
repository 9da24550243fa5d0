import { FONTS } from './layout';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const ROW = 34;
const LABEL_WIDTH = 250;
const BAR_WIDTH = 430;
const LABEL_LENGTH = 15;
/** Twice the size shown, so that it prints sharp. */
const DENSITY = 144;

/** Width of a chart in pixels at 96 dpi; its height follows from its bars. */
export const CHART_WIDTH = LABEL_WIDTH + BAR_WIDTH + 60;
export const chartHeight = (bars: readonly Bar[]): number => ROW * Math.max(1, bars.length) + 12;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
const shortened = (label: string): string => ([...label].length > LABEL_LENGTH ? `${[...label].slice(0, LABEL_LENGTH - 1).join('')}…` : label);

/**
 * Draws horizontal bars with their labels and numbers as a PNG. Labels are one line of plain text.
 * @returns null where this computer cannot draw: the same numbers stand in a table, so a report is whole without
 */
export async function drawBars(bars: readonly Bar[]): Promise<Buffer | null> {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, index) => {
    const [y, width] = [ROW * index + 6, Math.max(2, Math.round((value / most) * BAR_WIDTH))];
    return `<text x="${LABEL_WIDTH - 8}" y="${y + 20}" text-anchor="end">${escaped(shortened(label))}</text>` +
      `<rect x="${LABEL_WIDTH}" y="${y + 4}" width="${value === 0 ? 0 : width}" height="22" fill="#1f4e79"/><text x="${LABEL_WIDTH + (value === 0 ? 0 : width) + 6}" y="${y + 20}">${value}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${chartHeight(bars)}" font-family="'${FONTS.table}','SimSun','Noto Sans CJK SC',sans-serif" font-size="15">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${rows.join('')}</svg>`;
  try {
    // Loaded when a chart is drawn, not when the program starts.
    const { default: sharp } = await import('sharp');
    return await sharp(Buffer.from(svg), { density: DENSITY }).png().toBuffer();
  } catch {
    return null;
  }
}
