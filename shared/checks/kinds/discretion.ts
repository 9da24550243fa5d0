import { gradeOf, inForceOn, inYuan, matchRows, mayApply, positionIn, rangesOfRow, readFineRanges, spanText, type BenchmarkTable, type CaseFigures, type FineRange, type MatchedRow, type Position, type RangeReading, type RowMatches, type Span } from '../../benchmarks';
import type { Fact } from '../../model';
import { factsOf, type CheckContext } from '../context';
import type { DiscretionRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';

/** Rows named in one message; more would not be read. */
const SHOWN_ROWS = 3;

const POSITION_WORDS: Readonly<Record<Exclude<Position, 'inside'>, string>> = { below: '低于下限', above: '超过上限' };

interface Reading {
  readonly fine: Fact;
  readonly amount: string;
  readonly figures: CaseFigures;
  /** Facts that the figures came from. */
  readonly figureFacts: readonly Fact[];
}

const decimalText = (fact: Fact | undefined): string | null => (fact === undefined ? null : String(fact.value));

function readingOf(context: CheckContext): Reading | null {
  const fine = factsOf(context, 'fineAmount').find((fact) => Number(fact.value) > 0);
  if (!fine) return null;
  const goods = factsOf(context, 'goodsValue')[0];
  const gain = factsOf(context, 'illegalGain')[0];
  return {
    fine,
    amount: String(fine.value),
    figures: { goodsValue: decimalText(goods), illegalGain: decimalText(gain) },
    figureFacts: [goods, gain].filter((fact) => fact !== undefined),
  };
}

/** Whether a range is for this party; unknown parties keep all but those for single responsible persons. */
function forParty({ subject }: FineRange, citizen: boolean | null): boolean {
  if (subject === 'responsible-person') return false;
  if (citizen === null || subject === 'anyone') return true;
  return citizen ? subject === 'citizen' : subject === 'organization';
}

interface Compared {
  /** Ranges in yuan that may apply, each with where the fine lies. */
  readonly spans: readonly { readonly span: Span; readonly position: Position }[];
  /** Ranges that cannot be put in yuan for this case, as they stand. */
  readonly open: readonly string[];
  readonly withoutFine: boolean;
}

/** The fine against every range read from a text that may apply to the case. */
function compare(text: string, { ranges, withoutFine }: RangeReading, reading: Reading, context: CheckContext): Compared {
  const applicable = ranges.filter((range) => forParty(range, context.citizen) && mayApply(range, reading.figures));
  const spans = applicable.map((range) => ({ range, span: inYuan(range, reading.figures) }));
  return {
    spans: spans.flatMap(({ span }) => (span ? [{ span, position: positionIn(reading.amount, span) }] : [])),
    // A text that could not be read at all is as open as one that needs a figure.
    open: ranges.length === 0 && !withoutFine ? [text] : spans.filter(({ span }) => span === null).map(({ range }) => range.text),
    withoutFine,
  };
}

/** 《表名》（文件，工作表“甲”第5行）. */
function place({ table, row }: MatchedRow): string {
  return `《${table.title}》（${table.file}，工作表“${row.sheet}”第${row.row}行）`;
}

function rowText(match: MatchedRow, compared: Compared): string {
  const { row } = match;
  const head = `${place(match)}“${row.violation}”的“${row.grade}”`;
  const condition = row.conditions === '' ? '' : `（适用条件：${row.conditions}）`;
  if (compared.withoutFine) return `${head}${condition}未规定罚款（${row.penalty}）`;
  const outside = compared.spans.map(({ span, position }) => (position === 'inside' ? `幅度为${spanText(span)}` : `幅度为${spanText(span)}，罚款${POSITION_WORDS[position]}`));
  const open = compared.open.length === 0 ? [] : [`幅度“${compared.open.join('”“')}”需人工换算`];
  return `${head}${condition}${[...outside, ...open].join('；')}`;
}

function doubtsOf(tables: readonly BenchmarkTable[]): string {
  const undated = tables.filter((table) => table.validFrom === null);
  const unsourced = tables.filter((table) => table.source === '');
  const parts = [
    undated.length > 0 ? `${undated.map((table) => `《${table.title}》`).join('')}未注明施行日期` : '',
    unsourced.length > 0 ? `${unsourced.map((table) => `《${table.title}》`).join('')}未注明来源` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `；${parts.join('，')}，待核`;
}

interface RowsFound {
  readonly matches: RowMatches;
  readonly facts: readonly Fact[];
  readonly grades: readonly string[];
  readonly expired: boolean;
}

/** Three checks ask for the same rows of the same case file. */
const found = new WeakMap<CheckContext, RowsFound>();

/** The rows of tables in force that may be the ones the decision rests on. */
function rowsFor(context: CheckContext): RowsFound {
  const known = found.get(context);
  if (known) return known;
  const rows = findRows(context);
  found.set(context, rows);
  return rows;
}

function findRows(context: CheckContext): RowsFound {
  const day = context.decisiveDay?.date;
  const tables = context.benchmarks.filter((table) => day === undefined || inForceOn(table, day));
  const penalty = [...factsOf(context, 'penaltyProvision'), ...factsOf(context, 'otherPenaltyProvision')];
  const violated = [...factsOf(context, 'violatedProvision'), ...factsOf(context, 'otherViolatedProvision')];
  const grades = factsOf(context, 'benchmarkGrade');
  const words = ['caseName', 'factStatement'] as const;
  const matches = matchRows(tables, {
    penaltyProvisions: penalty.map((fact) => String(fact.value)),
    violatedProvisions: violated.map((fact) => String(fact.value)),
    grades: grades.map((fact) => String(fact.value)),
    words: words.flatMap((name) => factsOf(context, name)).map((fact) => String(fact.value)).join(' '),
  });
  return { matches, facts: [...penalty.slice(0, 1), ...grades], grades: [...new Set(grades.map((fact) => gradeOf(String(fact.value))))], expired: tables.length === 0 };
}

function againstTable(reading: Reading, context: CheckContext): Outcome {
  const { matches, facts, grades, expired } = rowsFor(context);
  if (expired) return outcome('not-applicable', `已导入的裁量基准表在${context.decisiveDay?.label ?? '决定日'}（${context.decisiveDay?.date ?? ''}）不在施行期内，未对照`, []);
  if (facts.length === 0) return missing(['处罚依据条款'], [reading.fine]);
  if (matches.rows.length === 0) return outcome('not-applicable', '已导入的裁量基准表中没有与本案处罚依据对应的行，未对照', facts);
  const compared = matches.rows.map((match) => ({ match, result: compare(match.row.penalty, rangesOfRow(match.row).penalty, reading, context) }));
  const stated = matches.byGrade ? `文书认定的阶次为“${grades.join('”“')}”` : '文书的裁量阶次未能识别或者表中无此阶次';
  const sentence = `决定罚款${reading.amount}元，${stated}`;
  const evidence = [reading.fine, ...facts, ...reading.figureFacts];
  const doubts = doubtsOf([...new Set(matches.rows.map(({ table }) => table))]);
  const inside = compared.find(({ result }) => result.spans.some(({ position }) => position === 'inside'));
  if (inside) return outcome('pass', `${sentence}，在${rowText(inside.match, { ...inside.result, spans: inside.result.spans.filter(({ position }) => position === 'inside'), open: [] })}以内${doubts}`, evidence);
  const shown = compared.slice(0, SHOWN_ROWS).map(({ match, result }) => rowText(match, result));
  const more = compared.length > SHOWN_ROWS ? `；另有${compared.length - SHOWN_ROWS}行` : '';
  return outcome('confirm', `${sentence}；候选行：${shown.join('；')}${more}；请核对所适用的行和罚款幅度${doubts}`, evidence);
}

/** The statute's ranges that the file quotes or the matching table rows name, with where each comes from. */
function statutoryTexts(context: CheckContext): { readonly text: string; readonly ranges: RangeReading; readonly where: string; readonly fact: Fact | null }[] {
  const quoted = factsOf(context, 'statutoryRange').map((fact) => ({ text: String(fact.value), ranges: readFineRanges(String(fact.value)), where: `第${fact.evidence.page}页所引条文`, fact }));
  const rows = context.benchmarks.length === 0 ? [] : rowsFor(context).matches.rows;
  const named = rows.filter(({ row }) => row.statutoryRange !== '').map((match) => ({ text: match.row.statutoryRange, ranges: rangesOfRow(match.row).statutory, where: place(match), fact: null }));
  return [...quoted, ...named];
}

/**
 * Where the fine lies to the statute's range. Nothing is said unless all ranges that may apply could be put in yuan, and
 * the fine lies on the same side of each.
 */
function againstStatute(rule: DiscretionRule, reading: Reading, context: CheckContext): Outcome {
  const texts = statutoryTexts(context).map((entry) => ({ ...entry, result: compare(entry.text, entry.ranges, reading, context) }));
  const spans = texts.flatMap(({ result, where, fact }) => result.spans.map((compared) => ({ ...compared, where, fact })));
  const evidence = [reading.fine, ...texts.flatMap(({ fact }) => (fact ? [fact] : [])), ...reading.figureFacts];
  if (spans.length === 0) return outcome('not-applicable', '卷内未引用、所导入的基准表也未载明可以换算的法定幅度，未对照', [reading.fine]);
  const first = spans.find(({ position }) => position === 'inside') ?? spans[0];
  const sentence = `决定罚款${reading.amount}元，法定幅度${first ? `${spanText(first.span)}（${first.where}）` : ''}`;
  if (spans.some(({ position }) => position === 'inside')) return outcome('pass', `${sentence}，在法定幅度以内`, evidence);
  if (texts.some(({ result }) => result.open.length > 0)) return outcome('not-applicable', `${sentence}，另有幅度需按卷内未识别的数额换算，未对照`, evidence);
  const below = spans.every(({ position }) => position === 'below');
  if (rule.against === 'statute') {
    if (below) return outcome('not-applicable', `${sentence}，低于下限，是否属于减轻处罚另行核对`, evidence);
    return outcome('confirm', `${sentence}，${spans.every(({ position }) => position === 'above') ? '超过上限' : '不在任何一档以内'}；请核对所引条文和数额`, evidence);
  }
  if (!below) return outcome('pass', `${sentence}，未低于下限`, evidence);
  const grounds = factsOf(context, 'mitigationGround');
  if (grounds.length > 0) return outcome('pass', `${sentence}，低于下限，文书载有减轻处罚的理由（第${grounds[0]?.evidence.page ?? 0}页）`, [...evidence, ...grounds]);
  return outcome('confirm', `${sentence}，低于下限，属于减轻处罚，决定书未见行政处罚法第三十条至第三十二条或者其他法定的减轻理由；请核对`, evidence);
}

export function discretion(rule: DiscretionRule, context: CheckContext): Outcome {
  if (rule.against === 'table' && context.benchmarks.length === 0) return outcome('not-applicable', '未导入裁量基准表，未对照', []);
  const reading = readingOf(context);
  if (!reading) return missing(['罚款数额']);
  return rule.against === 'table' ? againstTable(reading, context) : againstStatute(rule, reading, context);
}
