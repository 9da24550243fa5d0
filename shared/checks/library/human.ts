import type { Art10Item } from '../../model';

/** What of an item only people can judge, or what lies outside a single file (domain facts §6: 只能人、单位级). */
export interface HumanItem {
  readonly item: Art10Item;
  readonly title: string;
  /** `unit`: about the agency as a whole, no part of a single file's score. */
  readonly scope: 'case' | 'unit';
}

/** Lines of the standards that no check proposes anything for. */
export const HUMAN_ITEMS: readonly HumanItem[] = [
  { item: 'art10-1', title: '职权和管辖；委托是否在期限和范围之内', scope: 'case' },
  { item: 'art10-2', title: '程序瑕疵是否影响当事人权利；听证后是否根据听证笔录决定；先行登记保存经负责人批准', scope: 'case' },
  { item: 'art10-3', title: '定性和适用法律是否准确', scope: 'case' },
  { item: 'art10-4', title: '裁量是否适当', scope: 'case' },
  { item: 'art10-5', title: '法制审核的质量；审核人员的法律职业资格；执法全过程记录（音像资料多在卷外）', scope: 'case' },
  { item: 'art10-6', title: '违法是否轻微、是否初次；与不予、从轻、减轻处罚和不予强制事项清单的比对', scope: 'case' },
  { item: 'art10-7', title: '事实是否清楚、证据链是否完整、处罚是否适当；一事不再罚', scope: 'case' },
  { item: 'art10-8', title: '罚没款物返还、下达罚没指标', scope: 'unit' },
  { item: 'art10-9', title: '是否达到刑事追诉标准', scope: 'case' },
  { item: 'art10-10', title: '行政指导、约谈、提醒、回访、法律风险防控等服务型执法的推行和效果', scope: 'unit' },
  { item: 'art10-11', title: '执法资格、证件有效期；工勤人员、临时人员参与执法；签名笔迹', scope: 'case' },
  { item: 'art10-12', title: '评议考核、执法责任制、错案责任追究', scope: 'unit' },
  { item: 'art10-13', title: '涂改和空白处理、保密和个人信息保护、装订质量；其他依法应当监督的内容', scope: 'case' },
];
