import { isCreditCode, isIdentityNumber } from '../../facts/values/numbers';
import type { Fact } from '../../model';
import { factOf, factsOf, type CheckContext } from '../context';
import type { AgeRule, IdentityRule, PairsRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';

/** Confidence from which the characters are taken for well read. */
const WELL_READ = 0.9;
/** Register, form and person numbers of 15 digits carry no check digit that could be verified here. */
const OLD_FORM = /^\d{15}$/;

/** What is wrong with an identity number or credit code, in Chinese; null when its check digit holds. */
function defectOf(number: string, citizen: boolean | null): string | null {
  if (OLD_FORM.test(number) || isIdentityNumber(number) || isCreditCode(number)) return null;
  if (number.length !== 18) return `为${number.length}位，不是18位`;
  const person = citizen ?? (/^\d{17}[\dX]$/.test(number) && !/^9[123]/.test(number));
  return person ? '的校验位不符（GB 11643）' : '的校验位不符（GB 32100）';
}

/** Check digits of the party's numbers: never asserted, for a misread character fails them as a wrong one does. */
export function identity(rule: IdentityRule, context: CheckContext): Outcome {
  const numbers = rule.facts.flatMap((name) => factsOf(context, name));
  if (numbers.length === 0) return missing(['证照号码']);
  const wrong = numbers.flatMap((fact) => {
    const defect = defectOf(String(fact.value), context.citizen);
    return defect ? [{ fact, text: `第${fact.evidence.page}页“${fact.value}”${defect}` }] : [];
  });
  if (wrong.length === 0) return outcome('pass', `证照号码${[...new Set(numbers.map((fact) => fact.value))].join('、')}校验位相符`, numbers);
  const doubtful = wrong.some(({ fact }) => fact.confidence < WELL_READ) ? '；字迹识别把握不足，请先对照原图' : '；请核对文书与证照';
  return outcome('confirm', `${wrong.map(({ text }) => text).join('；')}${doubtful}`, wrong.map(({ fact }) => fact));
}

const split = (fact: Fact): readonly [string, string] => {
  const [name = '', number = ''] = String(fact.value).split('|');
  return [name, number];
};

/** One number ends in what a neighbouring cell added to the other, or lacks its first character: the same number, badly parted. */
const sameNumber = (a: string, b: string): boolean => {
  const [short, long] = [a, b].map((number) => number.replace(/^[一-龥]+/, '')).sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && long.startsWith(short);
};

/** The same officer under two numbers, or two officers under one. */
export function pairs(rule: PairsRule, context: CheckContext): Outcome {
  const found = factsOf(context, rule.fact);
  if (found.length === 0) return missing([rule.label]);
  const clashes = found.flatMap((fact, i) =>
    found.slice(i + 1).flatMap((other) => {
      const [name, number] = split(fact);
      const [otherName, otherNumber] = split(other);
      const same = sameNumber(number, otherNumber);
      if ((name === otherName) === same) return [];
      return [{ text: `${name}${number}（第${fact.evidence.page}页）与${otherName}${otherNumber}（第${other.evidence.page}页）`, facts: [fact, other] }];
    }),
  );
  if (clashes.length === 0) return outcome('pass', `${rule.label}各处一致`, found);
  return outcome('confirm', `${rule.label}不一致：${[...new Set(clashes.map((clash) => clash.text))].slice(0, 3).join('；')}，请核对`, clashes.flatMap((clash) => clash.facts));
}

/** Full years from a birthday to a day, both ISO. */
function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The party's age by the identity number (行政处罚法第30条：不满十四周岁不予处罚，十四至十八周岁从轻或者减轻). */
export function age(rule: AgeRule, context: CheckContext): Outcome {
  const number = factOf(context, rule.number);
  const day = factOf(context, rule.day);
  if (!number || !day) return missing([...(number ? [] : [rule.number.label]), ...(day ? [] : [rule.day.label])]);
  if (!isIdentityNumber(String(number.value))) return outcome('not-applicable', '当事人证件号码不是有效的公民身份号码，无法推算年龄', [number]);
  const birth = `${String(number.value).slice(6, 10)}-${String(number.value).slice(10, 12)}-${String(number.value).slice(12, 14)}`;
  const years = ageOn(birth, String(day.value));
  const sentence = `当事人${birth}出生，${rule.day.label}${day.value}时${years}周岁`;
  if (years >= 18) return outcome('pass', `${sentence}，已成年`, [number, day]);
  return outcome('confirm', `${sentence}，${years < 14 ? '不满十四周岁的不予行政处罚' : '已满十四周岁不满十八周岁的应当从轻或者减轻处罚'}，请核对`, [number, day]);
}
