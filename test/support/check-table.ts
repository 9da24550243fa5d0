import { CHECK_LIBRARY, type CheckDefinition } from '../../shared/checks';
import { HUMAN_ITEMS } from '../../shared/checks/library/human';
import { sectorParameters } from '../../shared/checks/sector-words';
import { SECTORS, type Sector } from '../../shared/checks/sectors';
import { ART10_ITEMS, CASE_KIND_NAMES, type Art10Item, type LegalBasis } from '../../shared/model';

const LEVELS = { veto: '否决', deduct: '扣分', hint: '提示' } as const;
const AUTOMATION = { automatic: '自动', 'to-confirm': '半自动', human: '人工' } as const;
const ITEMS = Object.keys(ART10_ITEMS) as Art10Item[];

function citation({ statute, article, paragraph }: LegalBasis): string {
  return `${statute}${article === null ? '' : `第${article}条`}${paragraph === undefined ? '' : `第${paragraph}款`}`;
}

const period = ({ from, to }: LegalBasis): string => `${from ?? '待核'}${to === undefined ? '' : `–${to}`}`;
const cell = (text: string): string => text.replace(/\|/g, '／');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function checkRow(entry: CheckDefinition): string {
  const former = (entry.formerly ?? []).map((basis) => `旧：${citation(basis)}（${period(basis)}，${basis.certainty}）`).join('；');
  const kinds = entry.kinds.length === Object.keys(CASE_KIND_NAMES).length ? '全部' : entry.kinds.map((kind) => CASE_KIND_NAMES[kind]).join('、');
  return row([`\`${entry.id}\``, entry.title, kinds, [citation(entry.basis), former].filter((text) => text !== '').join('；'), period(entry.basis), LEVELS[entry.level], AUTOMATION[entry.automation], entry.basis.certainty]);
}

function coverage(item: Art10Item): string {
  const of = CHECK_LIBRARY.filter((entry) => entry.item === item);
  const count = (automation: CheckDefinition['automation']) => String(of.filter((entry) => entry.automation === automation).length);
  const human = HUMAN_ITEMS.filter((entry) => entry.item === item).map((entry) => `${entry.title}${entry.scope === 'unit' ? '（单位级）' : ''}`);
  return row([item, ART10_ITEMS[item], count('automatic'), count('to-confirm'), human.join('；')]);
}

function sectorRows(sector: Sector): string[] {
  const known = sectorParameters(sector).map(({ name, value, source, certainty }) => row([sector.name, name, value, source, certainty]));
  return known.length > 0 ? known : [row([sector.name, '—', '按一般规定，检查结果中注明', '未收录部门规定', 'X'])];
}

/** docs/check-table.md as the library has it now. */
export function checkTable(): string {
  const sections = ITEMS.flatMap((item) => {
    const of = CHECK_LIBRARY.filter((entry) => entry.item === item);
    const human = HUMAN_ITEMS.filter((entry) => entry.item === item).map((entry) => row(['—', entry.title, entry.scope === 'unit' ? '单位级，不计入单卷' : '每卷', '—', '—', '—', '人工', '—']));
    return [
      `### ${item} ${ART10_ITEMS[item]}`, '',
      row(['Check', 'Title', 'Kinds', 'Basis', 'In force from', 'Level', 'Automation', 'Certainty']), '|---|---|---|---|---|---|---|---|',
      ...of.map(checkRow), ...human, '',
    ];
  });
  return [
    '# Table of checks', '',
    '<!-- Written by `npm run docs:checks` from shared/checks; a test fails when it is stale. Do not edit by hand. -->', '',
    'Every check the program knows, by item of Art. 10. Certainty: A full text read, B official excerpt, C inferred, X not found; B to X show 待核. A basis',
    'without a day of entry into force shows 待核 in its place. A decision is judged by the text in force on its day; 旧 names the text before it.', '',
    `${CHECK_LIBRARY.length} checks; ${CHECK_LIBRARY.filter((entry) => entry.automation === 'automatic').length} assert, the others ask.`, '',
    '## The thirteen items', '',
    row(['Item', 'Name', '自动', '半自动', 'Left to people']), '|---|---|---|---|---|',
    ...ITEMS.map(coverage), '',
    '## Sector parameters', '',
    row(['Sector', 'Parameter', 'Value', 'Source', 'Certainty']), '|---|---|---|---|---|',
    ...SECTORS.flatMap(sectorRows), '',
    '## Checks by item', '',
    ...sections,
  ].join('\n').trimEnd() + '\n';
}
