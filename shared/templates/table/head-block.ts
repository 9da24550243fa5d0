/** Labels of the block that says what a standard is, as they are written and as they may stand there. */
export const HEAD_LABELS = {
  id: ['标准编号', '模板编号'],
  title: ['标准名称', '评查标准名称', '名称'],
  version: ['版本号', '版本'],
  kinds: ['适用案卷', '适用案卷类别', '案卷类型', '适用范围'],
  sectors: ['适用行业', '行业'],
  source: ['来源', '标准来源', '制定依据'],
  certainty: ['核实程度', '核对状态'],
  notes: ['说明', '编制说明', '备注'],
  validFrom: ['生效日期', '施行日期', '适用起始日'],
  validTo: ['失效日期', '适用截止日'],
  fullMarks: ['满分', '满分值'],
  vetoOutcome: ['否决后果', '否决的后果'],
  decimals: ['保留小数位', '小数位数'],
  mode: ['舍入方式', '舍入'],
  grade: ['等次'],
} as const;
export type HeadName = keyof typeof HEAD_LABELS;

/** Labels of the settings of a section, written in the 评查标准 cell of its row: 「种类：否决；上限：10」. */
export const SECTION_LABELS = { kind: '种类', weight: '权重', cap: '上限', vetoOutcome: '否决后果', notApplicable: '不适用时' } as const;
