/** A written date, whole or with its day only partly read. */
const DATE = /(?:\d{2,4}|[〇零一二三四五六七八九]{4})\s*[年./-]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月./-]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*日?(?:\d{1,2}[时:]\d{0,2}分?)?/g;
/** Printed furniture of a form and set phrases: nobody's name. */
const FURNITURE = /年\s*月\s*日|\((?:签名|签字|盖章|签章|印章|公章|指印|捺印|章)[^)]*\)|\(证号[^)]*\)?|执法证号|证号|签名|签字|签章|盖章|印章|公章|指印|捺印|以下空白|日期|时间|第\d+页|共\d+页/g;
const PHRASES = /(?:^|[^一-龥])(?:拟?同意(?:承办人意见|该?意见|立案|结案|处罚|呈报|上报|审批)?|情况属实|属实|无异议|无意见|无|不同意|请领导审批|请审批|请批示|按程序办理|以上属实|已阅)(?=[^一-龥]|$)/g;

/** What is left of a text in a place to sign once dates, printed furniture and set phrases are gone: the names. */
export function namesIn(text: string): string[] {
  const left = text
    .replace(DATE, ' ')
    .replace(FURNITURE, ' ')
    .split(/[。;,:、/\\|_.\s\d()[\]"'《》<>=+*#¥%@&^~!?-]+/)
    .join(' ');
  return ` ${left} `.replace(PHRASES, ' ').split(/[^一-龥]+/).filter((part) => part.length >= 2);
}

/** Parts that could be a person's name or two run together, not a sentence. */
export const nameLike = (parts: readonly string[]): string[] => parts.filter((part) => part.length <= 7);

/** Persons that the parts stand for, at the least: a part of four characters or more may be two names without a gap. */
export const personsIn = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + (part.length >= 4 ? 2 : 1), 0);

export const hasDate = (text: string): boolean => new RegExp(DATE.source).test(text);
