/** Width of a text in a font list, in any unit. */
export type Measure = (fontList: string) => number;

const GENERIC = ['monospace', 'serif', 'sans-serif'] as const;
/** Chinese characters are equally wide in every font; these are not. */
const SAMPLE = 'mmWWllii10%@';

/**
 * Whether a font is there: a font that is missing gives way to the generic one behind it, and then no width differs from
 * that one's. Only fonts that have Latin letters can be told, as all of the exports' have.
 */
export const hasFont = (name: string, measure: Measure): boolean => GENERIC.some((generic) => measure(`"${name}", ${generic}`) !== measure(generic));

/** Measures in this window; null where it cannot draw. */
export function windowMeasure(): Measure | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  return (fontList) => {
    context.font = `72px ${fontList}`;
    return context.measureText(SAMPLE).width;
  };
}
