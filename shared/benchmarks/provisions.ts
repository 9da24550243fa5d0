import { NUMERAL, numeralValue } from './numerals';

/** A cited provision (条款项) in comparable form. */
export interface Provision {
  readonly statute: string;
  /** 124, or 46-1 for 第四十六条之一. */
  readonly article: string;
  readonly paragraph: string | null;
  readonly item: string | null;
}

const STATUTE = '《([^《》]{2,60})》|([一-龥]{2,40}?(?:法|条例|办法|规定|规则|细则))(?=第)';
const PLACE = `第(${NUMERAL})条(?:之(${NUMERAL}))?(?:第(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`;
const TOKEN = new RegExp(`${STATUTE}|${PLACE}`, 'g');

const statuteName = (name: string): string => name.replace(/^中华人民共和国/, '').replace(/\([^()]*\)/g, '');
const numberOf = (text: string | undefined): string | null => (text === undefined ? null : (numeralValue(text)?.toFixed() ?? text));

/**
 * The provisions that a text cites, in order: 《食品安全法》第124条第一款第（一）项, 食品安全法第一百二十四条, further articles of
 * the statute named before. Without a statute a place is not kept.
 */
export function provisionsIn(text: string): Provision[] {
  const folded = text.normalize('NFKC').replace(/\s+/g, '');
  const found: Provision[] = [];
  let statute: string | null = null;
  for (const match of folded.matchAll(TOKEN)) {
    const named = match[1] ?? match[2];
    if (named !== undefined) statute = statuteName(named.replace(/^(?:依据|根据|依照|按照|违反了?|及|和|以及)/, ''));
    const article = numberOf(match[3]);
    if (statute === null || article === null) continue;
    const bis = numberOf(match[4]);
    found.push({ statute, article: bis === null ? article : `${article}-${bis}`, paragraph: numberOf(match[5]), item: numberOf(match[6]) });
  }
  return found;
}

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two citations can mean the same provision: one may be less exact than the other. */
export function sameProvision(a: Provision, b: Provision): boolean {
  return a.statute === b.statute && a.article === b.article && fits(a.paragraph, b.paragraph) && fits(a.item, b.item);
}
