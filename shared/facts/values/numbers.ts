/** A document number (文号) found in text, in its printed form with 〔〕. */
export interface FoundNumber {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

// 文号: 代字, the year in any kind of bracket, a further 代字 (〔2024〕罚字第3号), 第 (optional), running number, 号. The 代字
// may itself hold a bracketed word: （泌）应急罚, 西农（种子）罚. Brackets are often read as other signs, figures as letters.
const FIGURE = '[0-9OoQlI|]';
const NUMBER = new RegExp(
  `((?:\\([一-龥]{1,6}\\))?[一-龥A-Za-z]{1,14}(?:[(\\[][一-龥]{1,6}[)\\]][一-龥]{0,8})?)[\\[({《「『<]((?:19|20)${FIGURE}{2}|2[0O]${FIGURE}{2})年?[\\])}》」』>]([一-龥]{0,6}?)(第?)(${FIGURE}{1,6}(?:-\\d{1,3})?)号`,
  'g',
);
/** The year without brackets, or with one that was lost, where 字 before it leaves no doubt: 某市监罚字2024第3号. */
const BARE = new RegExp(`((?:\\([一-龥]{1,6}\\))?[一-龥]{2,14}字)[\\[({|I]?((?:19|20)\\d{2})年?[\\])}|]?(第)(${FIGURE}{1,6}(?:-\\d{1,3})?)号`, 'g');

const figures = (text: string): string => text.replace(/[OoQ]/g, '0').replace(/[lI|]/g, '1');

/** What introduces a number in a form and is no part of it. */
const LEAD = /^(?:(?:案卷|案件|文书|决定书|告知书|通知书|处罚决定书?|立案)?(?:编号|文号|案号|字号)|文书号|根据|依据|详见|见|与|的|以|及)/;

/** All document numbers of a folded text, in order. */
export function findNumbers(text: string): FoundNumber[] {
  const found = [...text.matchAll(NUMBER)].map((match) => numberOf(match, match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? '', match[5] ?? ''));
  for (const match of text.matchAll(BARE)) {
    if (found.some((other) => match.index < other.to && match.index + match[0].length > other.from)) continue;
    found.push(numberOf(match, match[1] ?? '', match[2] ?? '', '', match[3] ?? '', match[4] ?? ''));
  }
  return found.sort((a, b) => a.from - b.from);
}

function numberOf(match: RegExpExecArray, prefix: string, year: string, second: string, ordinal: string, running: string): FoundNumber {
  const lead = LEAD.exec(prefix)?.[0] ?? '';
  const own = prefix.slice(lead.length).length >= 2 ? prefix.slice(lead.length) : prefix;
  const shown = own.replace(/[([]/g, '（').replace(/[)\]]/g, '）');
  return {
    value: `${shown}〔${figures(year)}〕${second}${ordinal}${figures(running)}号`,
    from: match.index + (own === prefix ? 0 : lead.length),
    to: match.index + match[0].length,
  };
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
