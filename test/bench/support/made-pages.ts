import type { PageText, TextLine } from '../../../shared/model';
import { seededRandom } from '../../robustness/kill-trials';

/** Pages with fewer characters than this are covers and receipts: only the others are made into pages, as dense as the pages people search. */
const FEWEST = 250;
/** Every so many lines of a page say something else than on the page it was made from. */
const CHANGED = 0.6;
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文辉力永健世广志义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子心邦';

/**
 * Makes any number of different pages out of real ones: each takes the lines and places of one, with clauses from others, and with other
 * figures and names. The same seed makes the same pages.
 */
export function pageMaker(sources: readonly PageText[], seed: number): (number: number) => PageText {
  const random = seededRandom(seed);
  const one = <T>(list: ArrayLike<T>): T => {
    const chosen = list[Math.floor(random() * list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const clauses = [...new Set(sources.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/(?<=[，。；：、])/u))))].filter((clause) => clause.length > 1);
  const name = (): string => one(SURNAMES) + one(GIVEN) + (random() < 0.7 ? one(GIVEN) : '');
  const renewed = (text: string): string => {
    const kept = random() < CHANGED ? text.split(/(?<=[，。；：、])/u).map((clause) => (random() < 0.5 ? one(clauses) : clause)).join('').slice(0, Math.max(60, text.length)) : text;
    const figures = kept.replace(/\d/g, () => String(Math.floor(random() * 10)));
    return random() < 0.15 ? `${figures}${name()}` : figures;
  };
  const line = (from: TextLine): TextLine => {
    const text = renewed(from.text);
    const confidence = (i: number): number => from.confidences[i % Math.max(1, from.confidences.length)] ?? from.confidence;
    return { ...from, text, stops: Array.from({ length: text.length + 1 }, (_, i) => i / Math.max(1, text.length)), confidences: Array.from({ length: text.length }, (_, i) => confidence(i)) };
  };
  const usable = sources.filter(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST);
  return (number) => {
    const from = one(usable);
    return { ...from, page: number, lines: from.lines.map(line) };
  };
}
