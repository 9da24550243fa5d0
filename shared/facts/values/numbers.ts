/** A document number (文号) found in text, in its printed form with 〔〕. */
export interface FoundNumber {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

// 文号: 代字, the year in any kind of bracket, 第 (optional), running number, 号. The 代字 may itself hold a
// bracketed word: （泌）应急罚, 西农（种子）罚.
const NUMBER = /((?:\([一-龥]{1,6}\))?[一-龥A-Za-z]{1,14}(?:\([一-龥]{1,6}\)[一-龥]{0,8})?)[[(]((?:19|20)\d{2})年?[\])](第?)(\d{1,5}(?:-\d{1,3})?)号/g;

/** All document numbers of a folded text, in order. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const prefix = (match[1] ?? '').replace(/\(/g, '（').replace(/\)/g, '）');
    return {
      value: `${prefix}〔${match[2] ?? ''}〕${match[3] ?? ''}${match[4] ?? ''}号`,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK = '10X98765432';

/** Whether an 18-character identity number (公民身份号码, GB 11643) has the right check character. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0);
  return ID_CHECK.charAt(sum % 11) === text.charAt(17);
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether an 18-character credit code (统一社会信用代码, GB 32100) has the right check character. */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18) return false;
  const values = [...text].map((char) => CREDIT_ALPHABET.indexOf(char));
  if (values.some((value) => value < 0)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

/** Identity numbers and credit codes of a folded text; what looks like one but fails its check digit too. */
export function findPartyIds(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(/(?<![0-9A-Za-z])([1-9]\d{16}[\dXx]|[159][1-9A-HJ-NP-RT-UW-Y]\d{6}[0-9A-Z]{10})(?![0-9A-Za-z])/g)) {
    found.push({ value: match[0].toUpperCase(), from: match.index, to: match.index + match[0].length });
  }
  return found;
}
