/** A cited provision (引用条款): statute without 中华人民共和国 and brackets, and the place within it. */
export interface FoundProvision {
  readonly value: string;
  readonly statute: string;
  readonly from: number;
  readonly to: number;
}

const NUM = '(?:[零〇一二三四五六七八九十百]{1,7}|\\d{1,3})';
const PLACE = `第${NUM}条(?:之${NUM})?(?:第\\(?${NUM}\\)?款)?(?:第?\\(?${NUM}\\)?项)?`;
// A remark in brackets may follow the name (以下简称…, 2019年修正); the closing 》 is sometimes not read.
const FULL = new RegExp(`《([^《》。;]{2,40}?)(?:》|(?=第${NUM}条))(?:\\([^()]{2,30}\\))?(?:的|之|中的?)?(${PLACE})`, 'g');
const SHORT = new RegExp(`(该法|该条例|该办法|该规定|该规章|同法|本法|该法律|上述条例|上述办法)(${PLACE})`, 'g');
/** A statute cited without 《》: by its full name, or right after the words that cite it. */
const PLAIN = new RegExp(`(中华人民共和国[一-龥]{1,20}?(?:法|条例|办法|规定)|(?<=违反(?:了)?|依据|依照|根据|按照|适用|按|和|及|、)(?![该本同上此其了])[一-龥]{2,30}?(?:法|条例|办法|规定|细则|规则))(${PLACE})`, 'g');

/** Short form used in facts: 食品安全法第三十四条第（十）项. */
export function provisionName(statute: string, place: string): string {
  const name = statute.replace(/^中华人民共和国/, '').replace(/\(\d{4}年?(修正|修订|版)?\)$/, '');
  return `${name}${place}`.replace(/\(/g, '（').replace(/\)/g, '）');
}

/**
 * All provisions cited in a folded text, in order. 该法第…条 refers to the statute named last before it.
 */
export function findProvisions(text: string): FoundProvision[] {
  const found: FoundProvision[] = [];
  for (const match of text.matchAll(FULL)) {
    const statute = (match[1] ?? '').replace(/^中华人民共和国/, '');
    found.push({ statute, value: provisionName(match[1] ?? '', match[2] ?? ''), from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(PLAIN)) {
    if (found.some((other) => match.index < other.to && match.index + match[0].length > other.from)) continue;
    const statute = (match[1] ?? '').replace(/^中华人民共和国/, '');
    found.push({ statute, value: provisionName(match[1] ?? '', match[2] ?? ''), from: match.index, to: match.index + match[0].length });
  }
  const names = [...text.matchAll(/《([^《》]{2,40})》/g)];
  for (const match of text.matchAll(SHORT)) {
    const before = names.filter((name) => name.index < match.index).at(-1);
    if (!before) continue;
    const statute = (before[1] ?? '').replace(/^中华人民共和国/, '');
    found.push({ statute, value: provisionName(statute, match[2] ?? ''), from: match.index, to: match.index + match[0].length });
  }
  return found.sort((a, b) => a.from - b.from);
}
