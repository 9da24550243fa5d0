import type { Certainty, LegalBasis } from '../../model';

/** Where a text is found, how well it is known, and the days it is in force; a day that is not known for sure is left out and shown as 待核. */
interface Text {
  readonly source: string;
  readonly certainty: Certainty;
  readonly from?: string;
  readonly to?: string;
}

const law = (statute: string, text: Text) => (article: number, paragraph?: number): LegalBasis => ({
  statute,
  article,
  ...text,
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** 《中华人民共和国行政处罚法》（2021修订，2021-07-15施行）. */
export const penaltyLaw = law('行政处罚法', { source: '《中华人民共和国行政处罚法》（2021年修订）', certainty: 'A', from: '2021-07-15' });
/** The text before the revision of 2021; its articles were not read again, so a finding that rests on them only asks. */
export const formerPenaltyLaw = law('行政处罚法', { source: '《中华人民共和国行政处罚法》（2017年修正），旧法条文待核', certainty: 'C', from: '2018-01-01', to: '2021-07-14' });
/** 《中华人民共和国行政强制法》（2012-01-01施行）. */
export const coercionLaw = law('行政强制法', { source: '《中华人民共和国行政强制法》', certainty: 'A', from: '2012-01-01' });
/** 《中华人民共和国行政许可法》（2004-07-01施行；2019-04-23修正，所引期限和程序条文未变）. */
export const licenceLaw = law('行政许可法', { source: '《中华人民共和国行政许可法》（2019年修正）', certainty: 'A', from: '2004-07-01' });
/** 《中华人民共和国行政复议法》（2023修订，2024-01-01施行）. */
export const reconsiderationLaw = law('行政复议法', { source: '《中华人民共和国行政复议法》（2023年修订）', certainty: 'A', from: '2024-01-01' });
/** 《中华人民共和国民事诉讼法》（2023修正，2024-01-01施行）：送达. */
export const civilProcedureLaw = law('民事诉讼法', { source: '《中华人民共和国民事诉讼法》（2023年修正）', certainty: 'A', from: '2024-01-01' });
/** The text before the amendment of 2023, in force from 2022-01-01; its article numbers were not read again. */
export const formerCivilProcedureLaw = law('民事诉讼法', { source: '《中华人民共和国民事诉讼法》（2021年修正），条号待核', certainty: 'C', from: '2022-01-01', to: '2023-12-31' });
/** 《罚款决定与罚款收缴分离实施办法》（国务院令第235号，1998-01-01施行）. */
export const collectionRule = law('罚款决定与罚款收缴分离实施办法', { source: '国务院令第235号', certainty: 'A', from: '1998-01-01' });
/** 《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020-08-07修订施行）. */
export const transferRule = law('行政执法机关移送涉嫌犯罪案件的规定', { source: '国务院令第310号（2020年修订）', certainty: 'A', from: '2020-08-07' });
/** 《河南省重大行政处罚备案审查办法》（省政府令第168号）；报送天数未查到. */
export const majorPenaltyRule = law('河南省重大行政处罚备案审查办法（省政府令168号）', { source: '河南省政府令第168号，全文和施行日期未核', certainty: 'B' });
/** 《生态环境行政执法案卷评查细则（2024年修订版）》, for other sectors by analogy. */
export const ecologyReview = law('生态环境行政执法案卷评查细则（2024年修订版）', { source: '环执法发〔2024〕4号，其他领域参照', certainty: 'B' });

/** Filing and binding: rules differ, no article is cited. */
export const filingRule: LegalBasis = { statute: '归档', article: null, certainty: 'A', source: '案卷立卷规范（按所属系统的立卷规定）' };
