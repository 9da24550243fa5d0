/** A strip of a scrolled column, in CSS pixels from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Places of a list, both inclusive; `last` before `first` for none. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Which bands (in order, tops and bottoms never falling) touch the strip from `top` to `bottom`. */
export function bandsWithin(bands: readonly Band[], top: number, bottom: number): Range {
  return { first: firstWhere(bands, (band) => band.bottom >= top), last: firstWhere(bands, (band) => band.top > bottom) - 1 };
}

/** The place of the first band that passes, where all after one that passes pass as well; the number of bands if none does. */
function firstWhere(bands: readonly Band[], passes: (band: Band) => boolean): number {
  let [low, high] = [0, bands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const band = bands[middle];
    if (band !== undefined && passes(band)) high = middle;
    else low = middle + 1;
  }
  return low;
}
