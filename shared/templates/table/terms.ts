/** What the program's own names are called in a workbook or a form, so that a message speaks of what stands there. */
export const TERMS: Readonly<Record<string, string>> = {
  id: '编号', title: '名称', version: '版本号', kinds: '适用案卷', sectors: '适用行业', source: '来源', certainty: '核实程度', notes: '说明',
  validFrom: '生效日期', validTo: '失效日期', fullMarks: '满分', vetoOutcome: '否决后果', rounding: '舍入', decimals: '保留小数位', mode: '舍入方式',
  grades: '等次', name: '名称', minimum: '分数线', sections: '部分', kind: '种类', total: '分值（部分行）', weight: '权重', cap: '上限',
  notApplicable: '不适用时', items: '项目', standard: '评查标准', points: '分值', art10: '第十条事项', basis: '依据', documents: '应有文书',
  absence: '缺文书时', checks: '检查', subItems: '子项', deductions: '扣分', maximum: '扣分上限', essential: '必备子项',
  'not-applicable': '本项不适用', null: '空白', veto: '否决', bonus: '加分', 'template.schema.json': '“填写说明”表',
};

/** A message of the validator without the program's own names. */
export const inTerms = (text: string): string => text.replace(/[A-Za-z][A-Za-z0-9.-]*/g, (word) => TERMS[word] ?? word);
