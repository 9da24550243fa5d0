import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { quadOfBox, type Box, type PageMark, type TextLine } from '../../shared/model';
import { findMarks } from './marks';
import { findSeals } from './seals';
import type { Raster } from './types';

/** A4 at 150 dpi. */
const WIDTH = 1240;
const HEIGHT = 1754;

interface Look {
  readonly paper?: string;
  readonly noise?: number;
  readonly bilevel?: boolean;
}

/** Draws a page from SVG shapes; noise is the same every time. */
async function page(shapes: string, { paper = '#fbfbf8', noise = 0, bilevel = false }: Look = {}): Promise<Raster> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${paper}"/>${shapes}</svg>`;
  const drawn = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  const data = new Uint8Array(drawn);
  let seed = 7;
  for (let i = 0; i < data.length; i += 3) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const shift = (seed / 2_147_483_648 - 0.5) * 2 * noise;
    for (let c = i; c < i + 3; c++) {
      const value = Math.min(255, Math.max(0, (data[c] ?? 0) + shift));
      data[c] = bilevel ? (value < 170 ? 0 : 255) : value;
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Two characters' worth of pen strokes at a place. */
const handwriting = (x: number, y: number, ink = '#1c2350', pen = 3): string =>
  `<g transform="translate(${x} ${y})" fill="none" stroke="${ink}" stroke-width="${pen}" stroke-linecap="round">` +
  '<path d="M2 8 q14 -6 34 -2 M18 -8 q2 26 -14 44 M18 18 q10 10 20 20 M6 26 l28 -4 M58 -4 q-8 18 -14 24 M54 8 l30 -4 q-4 30 -22 40 M62 22 l24 16 M98 0 l26 -2 M110 -10 q4 30 -4 52 M96 24 q16 -6 32 -4 M120 30 l10 12"/></g>';

const label: Box = { x: 160, y: 1480, width: 180, height: 30 };
const line = (box: Box, text = '被检查人签名：'): TextLine => ({
  text, quad: quadOfBox(box), confidence: 0.99, stops: Array.from({ length: text.length + 1 }, (_, i) => i / text.length), confidences: Array.from(text, () => 0.99),
});
/** Printed characters, as bars: what the recogniser gave a line for. */
const printed = ({ x, y, width, height }: Box, ink = '#222'): string =>
  Array.from({ length: Math.floor(width / height) }, (_, i) => `<path d="M${x + i * height + 4} ${y + 4}h${height - 8}M${x + i * height + 4} ${y + height / 2}h${height - 8}M${x + (i + 0.5) * height} ${y + 2}v${height - 4}M${x + i * height + 4} ${y + height - 4}h${height - 8}" stroke="${ink}" stroke-width="3"/>`).join('');
const ring = (x: number, y: number, colour: string): string =>
  `<g fill="none" stroke="${colour}" stroke-width="6"><circle cx="${x}" cy="${y}" r="118"/><path d="M${x - 12} ${y - 4}l12 -34 12 34 -30 -20h36z" fill="${colour}"/>` +
  Array.from({ length: 9 }, (_, i) => `<path transform="rotate(${-120 + i * 30} ${x} ${y})" d="M${x - 9} ${y - 98}h18M${x} ${y - 104}v28M${x - 9} ${y - 78}h18" stroke-width="4"/>`).join('') + '</g>';
/** Ridges of a finger, about 0.5 mm apart. */
const finger = (x: number, y: number, ink: string): string =>
  `<g fill="none" stroke="${ink}" stroke-width="1.6">${Array.from({ length: 14 }, (_, i) => `<ellipse cx="${x}" cy="${y}" rx="${3 + i * 3}" ry="${4 + i * 4}"/>`).join('')}</g>`;

const kinds = (marks: readonly PageMark[]): string[] => marks.map((mark) => mark.kind);
const at = (marks: readonly PageMark[], x: number, y: number): PageMark | undefined =>
  marks.find(({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
const beside = (raster: Raster, more: readonly TextLine[] = []): PageMark[] => findMarks(raster, [line(label), ...more], []);

describe('writing', () => {
  it.each<[string, Look, string, number]>([
    ['dark pen on a colour scan', {}, '#1c2350', 3],
    ['a noisy grey scan', { paper: '#f2f2f2', noise: 14 }, '#444', 3],
    ['a bilevel scan', { bilevel: true }, '#000', 3],
    ['faint pencil', { noise: 6 }, '#b4b4b4', 3],
    ['a thin pen on a yellowed sheet', { paper: '#f3ecd2' }, '#36406a', 2],
  ])('is seen beside its label: %s', async (_, look, ink, pen) => {
    const marks = beside(await page(printed(label) + handwriting(360, 1480, ink, pen), look));
    expect(at(marks, 420, 1495)?.kind).toBe('signature');
    expect(marks).toHaveLength(1);
  });

  it('is surer of strong ink than of faint', async () => {
    const [strong] = beside(await page(printed(label) + handwriting(360, 1480, '#101010', 3)));
    const [faint] = beside(await page(printed(label) + handwriting(360, 1480, '#b8b8b8', 3)));
    expect(strong?.confidence).toBeGreaterThan(faint?.confidence ?? 1);
  });

  it.each<[string, string]>([
    ['only the line to sign on', '<path d="M350 1512h260" stroke="#222" stroke-width="2"/>'],
    ['a field struck out', '<path d="M380 1510l50 -40" stroke="#222" stroke-width="3"/>'],
    ['dust and punch holes', '<circle cx="450" cy="1490" r="2"/><circle cx="500" cy="1478" r="2.5"/><circle cx="42" cy="600" r="15" fill="#999"/><circle cx="42" cy="1200" r="15" fill="#999"/>'],
    ['the frame of a form', '<path d="M140 1440h900M140 1540h900M140 1640h900M140 1440v200M345 1440v200M1040 1440v200" stroke="#222" stroke-width="3" fill="none"/>'],
    ['a slanted frame', '<path transform="rotate(1.2 600 1500)" d="M140 1440h900M140 1540h900M345 1440v200M1040 1440v200M140 1440v200" stroke="#222" stroke-width="3" fill="none"/>'],
    ['a photograph', '<g><rect x="300" y="300" width="640" height="420" fill="#777"/><rect x="340" y="360" width="90" height="200" fill="#444"/><rect x="520" y="330" width="120" height="260" fill="#aaa"/><circle cx="760" cy="520" r="70" fill="#333"/></g>'],
  ])('is not seen in %s', async (_, shapes) => {
    expect(beside(await page(printed(label) + shapes, { noise: 8 }))).toEqual([]);
  });

  it('is not a printed name that was read', async () => {
    const name = { x: 360, y: 1480, width: 120, height: 30 };
    expect(beside(await page(printed(label) + printed(name)), [line(name, '张三丰')])).toEqual([]);
  });

  it('is seen on the line to sign on and across the frame of a form', async () => {
    const frame = '<path d="M140 1440h900M140 1520h900M140 1440v80M345 1440v80M1040 1440v80" stroke="#222" stroke-width="3" fill="none"/>';
    expect(at(beside(await page(printed(label) + frame + handwriting(380, 1482))), 440, 1497)?.kind).toBe('signature');
  });
});

describe('seals and stamps', () => {
  it('a round seal over text is no writing, in red and on a grey scan', async () => {
    const date = { x: 700, y: 1290, width: 240, height: 30 };
    for (const [colour, look] of [['#d22a2a', {}], ['#777', { paper: '#f4f4f4' }]] as const) {
      const raster = await page(printed(date) + ring(820, 1300, colour), look);
      const seals = findSeals(raster);
      expect(seals).toHaveLength(1);
      expect(findMarks(raster, [line(date, '2024年3月8日')], seals)).toEqual([]);
    }
  });

  it('a red name stamp is a stamp', async () => {
    const stamp = '<g fill="none" stroke="#c8202a" stroke-width="5"><rect x="380" y="1450" width="80" height="80"/><path d="M395 1470h50M420 1462v58M395 1500h50M400 1515l40 -30" stroke-width="4"/></g>';
    expect(kinds(beside(await page(printed(label) + stamp)))).toContain('seal');
  });

  it('a red seal too worn for its ring is still a stamp', async () => {
    const worn = ring(820, 1300, '#d22a2a').replace('<circle cx="820" cy="1300" r="118"/>', '<path d="M702 1300a118 118 0 0 1 118 -118M938 1300a118 118 0 0 1 -118 118" />');
    const raster = await page(worn);
    expect(findSeals(raster)).toEqual([]);
    expect(kinds(findMarks(raster, [], []))).toContain('seal');
  });

  it('a red heading that was read is nothing', async () => {
    const heading = { x: 300, y: 200, width: 640, height: 64 };
    expect(findMarks(await page(printed(heading, '#d02020')), [line(heading, '某县市场监督管理局')], [])).toEqual([]);
  });
});

describe('fingerprints', () => {
  it('are told from seals and writing, in red', async () => {
    const marks = beside(await page(printed(label) + handwriting(360, 1480) + finger(560, 1480, '#c83040')));
    expect(at(marks, 560, 1480)?.kind).toBe('fingerprint');
    expect(at(marks, 420, 1495)?.kind).toBe('signature');
  });

  it('are found on a grey scan with less certainty', async () => {
    const marks = beside(await page(printed(label) + finger(620, 1470, '#555'), { paper: '#f2f2f2', noise: 5 }));
    expect(at(marks, 620, 1470)?.kind).toBe('fingerprint');
    expect(marks[0]?.confidence).toBeLessThan(0.8);
  });

  it('are no dark disc', async () => {
    expect(kinds(beside(await page(`${printed(label)}<ellipse cx="620" cy="1470" rx="42" ry="52" fill="#444"/>`)))).not.toContain('fingerprint');
  });
});

it('keeps no more than a few dozen marks of one page', async () => {
  const many = Array.from({ length: 90 }, (_, i) => handwriting(100 + (i % 6) * 180, 60 + Math.floor(i / 6) * 110)).join('');
  expect(findMarks(await page(many), [], []).length).toBeLessThanOrEqual(40);
});

it('takes a page of tens of thousands of specks in its stride', async () => {
  const raster = await page('');
  for (let y = 60; y < HEIGHT - 60; y += 10)
    for (let x = 60; x < WIDTH - 60; x += 10) for (let i = 0; i < 16; i++) raster.data.fill(0, ((y + (i >> 2)) * WIDTH + x + (i & 3)) * 3, ((y + (i >> 2)) * WIDTH + x + (i & 3)) * 3 + 3);
  expect(findMarks(raster, [], []).length).toBeLessThanOrEqual(40);
});
