import type { Certainty, LegalBasis } from '../../model';

const law = (statute: string, source: string, certainty: Certainty) => (article: number, paragraph?: number): LegalBasis => ({
  statute,
  article,
  certainty,
  source,
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** 《中华人民共和国行政处罚法》（2021修订，2021-07-15施行）. */
export const penaltyLaw = law('行政处罚法', '《中华人民共和国行政处罚法》（2021年修订）', 'A');
/** 《中华人民共和国行政强制法》（2012-01-01施行）. */
export const coercionLaw = law('行政强制法', '《中华人民共和国行政强制法》', 'A');
/** 《中华人民共和国行政许可法》（2019修正）. */
export const licenceLaw = law('行政许可法', '《中华人民共和国行政许可法》（2019年修正）', 'A');
/** 《中华人民共和国行政复议法》（2023修订，2024-01-01施行）. */
export const reconsiderationLaw = law('行政复议法', '《中华人民共和国行政复议法》（2023年修订）', 'A');
/** 《罚款决定与罚款收缴分离实施办法》（国务院令第235号）. */
export const collectionRule = law('罚款决定与罚款收缴分离实施办法', '国务院令第235号', 'A');
/** 《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020修订）. */
export const transferRule = law('行政执法机关移送涉嫌犯罪案件的规定', '国务院令第310号（2020年修订）', 'A');
/** 《河南省重大行政处罚备案审查办法》（省政府令第168号）；报送天数未查到。 */
export const majorPenaltyRule = law('河南省重大行政处罚备案审查办法（省政府令168号）', '河南省政府令第168号，全文未核', 'B');

/** Filing and binding: rules differ, no article is cited. */
export const filingRule: LegalBasis = { statute: '归档', article: null, certainty: 'A', source: '案卷立卷规范（按所属系统的立卷规定）' };
