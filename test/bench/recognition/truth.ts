import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../../electron/recognition';
import { boxOfQuad, type Box, type Quad } from '../../../shared/model';

/** A line of text with where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

/** A page whose text is known: a picture and, beside it, a JSON file with its lines and key fields (关键字段). */
export interface TruePage {
  readonly id: string;
  readonly file: string;
  readonly lines: readonly PlacedText[];
  readonly fields: readonly { readonly type: string; readonly value: string }[];
}

interface TruthFile {
  readonly id: string;
  readonly image: string;
  readonly lines: readonly { readonly text: string; readonly quad: Quad }[];
  readonly fields: readonly { readonly type: string; readonly value: string }[];
}

/** All pages with truth in a folder, by name. */
export function loadTruth(folder: string): TruePage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const truth = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as TruthFile;
      return {
        id: truth.id,
        file: path.join(folder, truth.image),
        lines: truth.lines.map(({ text, quad }) => ({ text, box: boxOfQuad(quad) })),
        fields: truth.fields,
      };
    });
}

/** Decodes a picture into RGB. */
export async function readRaster(file: string): Promise<Raster> {
  const { data, info } = await sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`${file} has ${info.channels} channels`);
  return { width: info.width, height: info.height, data };
}
