/** An RGB picture, three bytes per pixel, rows without padding. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A pixel this much darker or lighter than the paper is ink; scanner noise on paper stays within 30. */
const INK_CONTRAST = 45;
/** Fewer ink pixels than this on a page of four million are dust: the stroke of one small character has over 60. */
const DUST_SHARE = 1e-5;

function luminance(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
}

/** Luminance of the paper: the most frequent one, 0..255. */
export function paperLuminance(picture: Picture): number {
  const histogram = new Uint32Array(256);
  // Every fifth pixel settles it.
  for (let at = 0; at < picture.data.length; at += 15) {
    const value = luminance(picture.data, at);
    histogram[value] = (histogram[value] ?? 0) + 1;
  }
  let paper = 255;
  for (let value = 0; value < 256; value++) if ((histogram[value] ?? 0) > (histogram[paper] ?? 0)) paper = value;
  return paper;
}

/** Whether nothing at all is on the picture. Errs on the side of "something": a page wrongly called blank is lost. */
export function isBlank(picture: Picture): boolean {
  const paper = paperLuminance(picture);
  const allowed = Math.floor((picture.data.length / 3) * DUST_SHARE);
  let ink = 0;
  for (let at = 0; at < picture.data.length; at += 3)
    if (Math.abs(luminance(picture.data, at) - paper) > INK_CONTRAST && ++ink > allowed) return false;
  return true;
}

/** Whether anything is drawn inside a rectangle (pixels): its darkest and lightest points differ. */
export function hasInk(picture: Picture, left: number, top: number, right: number, bottom: number): boolean {
  const x0 = Math.max(0, Math.floor(left));
  const x1 = Math.min(picture.width, Math.ceil(right));
  const y1 = Math.min(picture.height, Math.ceil(bottom));
  let low = 255;
  let high = 0;
  for (let y = Math.max(0, Math.floor(top)); y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const value = luminance(picture.data, (y * picture.width + x) * 3);
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return high - low > INK_CONTRAST;
}

/** Whether some column of pixels between `left` and `right` is ink all the way from `top` to `bottom`: a rule. */
export function hasRule(picture: Picture, paper: number, left: number, right: number, top: number, bottom: number): boolean {
  const y0 = Math.max(0, Math.floor(top));
  const y1 = Math.min(picture.height, Math.ceil(bottom));
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(picture.width, Math.ceil(right)); x++) {
    let y = y0;
    while (y < y1 && Math.abs(luminance(picture.data, (y * picture.width + x) * 3) - paper) > INK_CONTRAST) y++;
    if (y1 > y0 && y === y1) return true;
  }
  return false;
}
