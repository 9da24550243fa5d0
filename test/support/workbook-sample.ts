import type { ExportBatch, ExportCase } from '../../electron/workbooks/types';
import { DEFAULT_BATCH } from '../../shared/model';
import type { Evidence, Finding, ScoreLine, ScoreSheet, TemplateItem, TemplateSection } from '../../shared/model';

/** Invented case files for the tests of the workbooks: as plain or as hostile as a test wants them. */

export const evidence = (page: number, text: string): Evidence => ({ page, text, box: { x: 10, y: 20, width: 300, height: 40 }, confidence: 0.97 });

export function finding(id: string, changes: Partial<Finding> = {}): Finding {
  return {
    id, check: id, title: '超过法定期限作出处罚决定', item: 'art10-2', status: 'problem', level: 'deduct', automation: 'automatic',
    basis: { statute: '行政处罚法', article: 60, certainty: 'A', source: '全国人大' },
    message: '2024年3月7日立案，2024年6月20日作出处罚决定，共105日，超过九十日。',
    evidence: [evidence(3, '立案日期：2024年3月7日'), evidence(21, '二〇二四年六月二十日')], confidence: 0.97, ...changes,
  };
}

const item = (id: string, changes: Partial<TemplateItem> = {}): TemplateItem => ({
  id, title: '行政处罚决定书', standard: '载明当事人基本情况、违法事实和证据、处罚种类和依据、履行方式和期限、救济途径和期限。', points: '5',
  art10: 'art10-7', basis: '行政处罚法第59条', certainty: 'A', documents: ['行政处罚决定书'], absence: 'zero', checks: [], subItems: [], deductions: [], ...changes,
});

const section = (id: string, title: string, kind: TemplateSection['kind'], items: readonly TemplateItem[]): TemplateSection => ({
  id, title, kind, notApplicable: 'exclude', items,
});

/** A line that the machine proposed; a judged one with `judgement`. */
function line(own: TemplateSection, ownItem: TemplateItem, changes: Partial<ScoreLine> = {}): ScoreLine {
  return {
    section: own, item: ownItem, state: 'proposed', applicable: true, vetoed: false, deductions: [], deducted: '0', awarded: ownItem.points,
    note: '', findings: [], evidence: [], judgement: null, ...changes,
  };
}

/** A sheet with two veto items, `items` point items (each third with a deduction) and two basic elements. */
export function sampleSheet(findings: readonly Finding[], options: { items?: number; confirmed?: boolean; text?: string } = {}): ScoreSheet {
  const count = options.items ?? 12;
  const confirmed = options.confirmed ?? false;
  const judgement = (itemId: string, deductions: ScoreLine['deductions']) =>
    confirmed ? { itemId, applicable: true, vetoed: false, deductions, note: '', evidence: [], by: '王评查', at: '2026-03-12T09:00:00+08:00' } : null;
  const vetoItems = [item('v1', { title: '执法主体合法', standard: '以有处罚权的机关名义，在法定职权和管辖范围内实施。', art10: 'art10-1' }), item('v2', { title: '执法人员资格', standard: '执法人员不少于两人，具有执法资格。', art10: 'art10-11' })];
  const pointItems = Array.from({ length: count }, (_, index) => item(`p${index}`, { title: ['立案审批表', '现场检查笔录', '调查询问笔录', '行政处罚决定书'][index % 4] ?? '', points: index % 2 === 0 ? '5' : '2.5', certainty: index % 5 === 0 ? 'C' : 'A' }));
  const baseItems = [item('b1', { title: '送达回证', standard: '送达回证要素齐全。', points: '2' }), item('b2', { title: '卷面', standard: '一案一卷、目录、顺序、页号。', points: '1', art10: 'art10-13' })];
  const veto = section('veto', '基础标准', 'veto', vetoItems);
  const points = section('points', '一般标准', 'points', pointItems);
  const base = section('base', '基本要素', 'deductions', baseItems);
  const text = options.text ?? '';
  const lines = [
    ...vetoItems.map((own) => line(veto, own, { judgement: judgement(own.id, []) })),
    ...pointItems.map((own, index) => {
      const hit = index % 3 === 0 ? findings[(index / 3) % Math.max(findings.length, 1)] : undefined;
      const deductions = hit === undefined ? [] : [{ id: 'd', reason: text || hit.message, points: '0.5', occurrences: 2, findings: [hit.id] }];
      return line(points, own, {
        deductions, deducted: hit === undefined ? '0' : '1', awarded: String(Number(own.points) - (hit === undefined ? 0 : 1)),
        findings: hit === undefined ? [] : [hit], evidence: hit?.evidence ?? [], judgement: judgement(own.id, deductions),
      });
    }),
    ...baseItems.map((own, index) => line(base, own, index === 0
      ? { deductions: [{ id: 'x', reason: '缺送达人签名', points: '0.5', occurrences: 1, findings: [] }], deducted: '0.5', awarded: '0', evidence: [evidence(22, '送达人：')], judgement: judgement(own.id, [{ id: 'x', reason: '缺送达人签名', points: '0.5', occurrences: 1, findings: [] }]) }
      : { awarded: '0', judgement: judgement(own.id, []) })),
  ];
  return {
    templateId: 'henan-ordinary', templateVersion: '2022', templateHash: '0'.repeat(64), lines, denominator: '45', earned: '41', baseDeducted: '0.5',
    rules: { fullMarks: '100', rounding: { decimals: 2, mode: 'half-up' }, grades: [{ name: '优秀', minimum: '90' }, { name: '良好', minimum: '80' }, { name: '合格', minimum: '60' }, { name: '不合格', minimum: '0' }], vetoOutcome: 'zero' },
    bonus: '0', total: '90.61', grade: '优秀', vetoed: false,
    steps: ['一般标准得分41分，应得45分，折算41÷45×100＝91.11分', '减基本要素扣分0.5分，得90.61分'], openLines: confirmed ? 0 : lines.length, confirmed,
  };
}

export function sampleCase(changes: Partial<ExportCase> & { text?: string } = {}): ExportCase {
  const { text, ...own } = changes;
  const findings = own.findings ?? [
    finding('deadline'),
    finding('notice', { title: '未告知陈述、申辩权', status: 'confirm', basis: { statute: '行政处罚法', article: 44, certainty: 'B', source: '摘录' }, message: '卷内未见行政处罚事先告知书，请查看原卷。', evidence: [] }),
    finding('review', { title: '法制审核缺失', item: 'art10-5', level: 'veto', basis: { statute: '行政处罚法', article: 58, paragraph: 1, certainty: 'A', source: '全国人大' }, message: '罚款60000元，达到重大执法决定标准，卷内未见法制审核意见书。' }),
  ];
  const sheet = own.sheet === undefined ? sampleSheet(findings, text === undefined ? {} : { text }) : own.sheet;
  return {
    caseId: 'P01', source: '/案卷/P01.pdf', caseName: '甲县某某食品店经营超过保质期食品案', agency: '甲县市场监督管理局', kind: 'penalty-ordinary',
    decisionNumber: '甲市监罚决〔2024〕31号', party: '甲县某某食品店', dates: { filing: '2024-03-07', decision: '2024-06-20', closing: null }, pages: 25,
    verdicts: [], facts: [], documents: [], errors: [], unconfirmed: sheet !== null && !sheet.confirmed, ...own, findings, sheet,
  };
}

export function sampleBatch(cases: readonly ExportCase[], changes: Partial<ExportBatch> = {}): ExportBatch {
  return {
    settings: { ...DEFAULT_BATCH, name: '2025年度行政处罚案卷评查', reviewer: '王评查', contact: '李某某，0396-0000000，某某路1号' },
    templates: [{ id: 'henan-ordinary', title: '河南省行政处罚案卷评查标准', version: '2022', kinds: ['penalty-ordinary'], source: '河南省司法厅', certainty: 'C', valid: true, problems: [] }],
    cases, generatedOn: '2026-03-12', proposalsAccepted: true, ...changes,
  };
}

/** What a scan, or somebody who wants to do harm, may put into a text. */
export const HOSTILE_TEXTS = [
  '=cmd|\'/c calc\'!A0', '=1+1', '+SUM(1,1)', '-2+3', '@SUM(A1)', '\t=1+1', '\n=1+1', '\r\n=HYPERLINK("http://x","y")', '_x003D_1+1', '{=1+1}',
  `x${String.fromCharCode(0, 1, 8, 11, 12, 31, 127)}y`, `x${String.fromCharCode(0xfffe, 0xffff)}y`, `x${String.fromCharCode(0xd800)}y`,
  `x${String.fromCharCode(0xdc00)}y`, '章😀印', `${String.fromCharCode(0x202e)}gpj.exe`, '<b>&amp;"引号"</b>', ']]>', '&P&N&"黑体"', "'=1+1", '长'.repeat(40_000),
] as const;
