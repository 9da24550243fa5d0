import type { Certainty } from '../model';
import type { CheckDefinition, FactQuery, Rule, TermRule } from './definition';
import { sectorValueText } from './sector-words';
import { SECTORS, type SectorTermName } from './sectors';

/** What a check goes by, in Chinese. */
export interface CheckParameter {
  readonly name: string;
  readonly value: string;
  /** Where the value is from, if not from the check's own legal basis. */
  readonly source?: string;
  readonly certainty?: Certainty;
}

const parameter = (name: string, value: string): CheckParameter => ({ name, value });
const span = ({ from, to }: { readonly from: FactQuery; readonly to: FactQuery }): CheckParameter[] => [parameter('起算', from.label), parameter('截止', to.label)];
const papers = (name: string, documents: readonly string[] | undefined): CheckParameter[] => (documents === undefined || documents.length === 0 ? [] : [parameter(name, documents.join('、'))]);

/** A term, or what each sector's own rules say of it. */
function termParameters(term: TermRule | { readonly sector: SectorTermName }): CheckParameter[] {
  if (!('sector' in term)) return [parameter('期限', sectorValueText(term))];
  const known = SECTORS.flatMap((sector): CheckParameter[] => {
    const own = sector[term.sector];
    return own === null ? [] : [{ name: `期限（${sector.name}）`, value: sectorValueText(own.value), source: own.source, certainty: own.certainty }];
  });
  return [...known, parameter(known.length === 0 ? '期限' : '期限（其他行业）', '按一般规定，并在结果中注明')];
}

/** The parameters of a check: its term, limits, papers and what it compares. Empty for one that has none. */
export function checkParameters({ rule }: CheckDefinition): readonly CheckParameter[] {
  return ruleParameters(rule);
}

function ruleParameters(rule: Rule): CheckParameter[] {
  switch (rule.kind) {
    case 'deadline': case 'wait': return [...span(rule), ...termParameters(rule.term)];
    case 'notice-ahead': return [...span(rule), parameter('至少提前', `${rule.count}个工作日`)];
    case 'lead-time': return [...span(rule), parameter('至少提前', `${rule.days}日`)];
    case 'net-deadline': return [...span(rule), parameter('期限', `${rule.count}个工作日`), parameter('最多延长', `${rule.extension.atMost}个工作日`)];
    case 'hours': return [parameter('起算', rule.from.date.label), parameter('截止', rule.to.date.label), parameter('期限', `${rule.hours}小时`)];
    case 'order': return [parameter('先', rule.first.label), parameter('后', rule.second.label), parameter('同一天', rule.sameDay === 'allowed' ? '可以' : '不可以')];
    case 'coercion-term': case 'granted-term': return span(rule);
    case 'court-application': return [parameter('起算', rule.served.label), parameter('截止', rule.applied.label)];
    case 'stated-term': return [parameter('文书所写', rule.days.label), parameter('最多', `${rule.most}日`)];
    case 'presence': case 'stamped': return papers('文书', rule.documents);
    case 'wording': return [...papers('文书', rule.documents), parameter('应写明', rule.elements.map(({ name }) => name).join('、'))];
    case 'count': return [...papers('文书', rule.documents), parameter('至少', `${rule.minimum}${rule.unit}`)];
    case 'papers-at-most': return [...papers('文书', rule.documents), parameter('最多', `${rule.maximum}份`)];
    case 'signed': return rule.papers.flatMap(({ documents, places }) => [parameter(documents.join('、'), places.map(({ who }) => who).join('、'))]);
    case 'limit': return [parameter('金额', rule.amount.label), 'fact' in rule.maximum ? parameter('不超过', rule.maximum.fact.label) : parameter('不超过', sectorValueText(rule.maximum))];
    case 'match': return rule.pairs.map(({ left, right }) => parameter('应一致', `${left.label}与${right.label}`));
    case 'distinct': return [parameter('不得为同一人', rule.labels.join('、'))];
    case 'rate': return [parameter('每日', `${rule.perDay * 100}%`), parameter('起算', rule.from.label), ...termParameters(rule.term)];
    case 'sum': return [parameter('合计应等于', rule.whole.label)];
    case 'sign': return papers('文书', rule.documents);
    case 'discretion': return [parameter('对照', { table: '导入的裁量基准表', statute: '文书所引法定幅度上限', reduction: '法定幅度下限' }[rule.against])];
    case 'coercion-extension': case 'off-hours': case 'ask': case 'papers': case 'listed': case 'continuous': case 'law-change': case 'identity': case 'pairs': case 'age': return [];
  }
}
