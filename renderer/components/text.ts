import type { CaseSummary, JobProgress } from '../../shared/contract';
import type { Certainty, FactName, FindingLevel, FindingStatus, LegalBasis, PageState } from '../../shared/model';
import { FACT_NAMES } from '../../shared/model';
import { PROGRESS_NAMES } from '../../shared/statistics';

/** Chinese words for the states that the model names in English. */
export const CASE_STATE_NAMES: Readonly<Record<CaseSummary['state'], string>> = PROGRESS_NAMES;
export const FINDING_STATUS_NAMES: Record<FindingStatus, string> = {
  problem: '问题', confirm: '待确认', pass: '通过', 'not-applicable': '不适用',
};
export const FINDING_LEVEL_NAMES: Record<FindingLevel, string> = { veto: '否决项', deduct: '扣分', hint: '提示' };
export const PAGE_STATE_NAMES: Record<PageState, string> = {
  pending: '等待识别', 'text-layer': '电子文本', ocr: '已识别', blank: '空白页', unreadable: '无法识别',
};
export const JOB_STATE_NAMES: Record<JobProgress['state'], string> = {
  idle: '没有任务', running: '正在进行', paused: '已暂停', done: '已完成', cancelled: '已取消', failed: '出错停止',
};

/** A duration in Chinese for a person who waits: "不到1分钟", "约12分钟", "约1小时5分钟". */
export function durationText(seconds: number): string {
  if (seconds < 60) return '不到1分钟';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `约${minutes}分钟`;
  const rest = minutes % 60;
  return `约${Math.floor(minutes / 60)}小时${rest === 0 ? '' : `${rest}分钟`}`;
}

/** Page numbers as they are said: "第3页", "第3–5页", "第3、5–6页". Numbers ascending. */
export function pagesText(pages: readonly number[]): string {
  const runs: string[] = [];
  let start = pages[0];
  let last = start;
  for (const page of [...pages.slice(1), undefined]) {
    if (start === undefined || last === undefined) break;
    if (page === last + 1) {
      last = page;
      continue;
    }
    runs.push(start === last ? `${start}` : `${start}–${last}`);
    start = page;
    last = page;
  }
  return runs.length === 0 ? '无页' : `第${runs.join('、')}页`;
}

/** An ISO date as 2024年3月12日; anything else as it is. */
export function dateText(iso: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return date === null ? iso : `${date[1]}年${Number(date[2])}月${Number(date[3])}日`;
}

/** A legal basis as it is cited: 《行政处罚法》第60条第1款. */
export function basisText(basis: LegalBasis): string {
  const article = basis.article === null ? '' : `第${basis.article}条`;
  const paragraph = basis.paragraph === undefined ? '' : `第${basis.paragraph}款`;
  return `《${basis.statute}》${article}${paragraph}`;
}

/** Only what was read in full text is certain; the rest is shown as 待核. */
export const needsVerification = (certainty: Certainty): boolean => certainty !== 'A';

const isFactName = (name: string): name is FactName => Object.hasOwn(FACT_NAMES, name);

/** The Chinese name of a fact, null for facts that only the checks use. */
export const factName = (name: string): string | null => (isFactName(name) ? FACT_NAMES[name] : null);

/** What kind of value a fact holds; decides how a correction is typed in. */
export function factValueKind(name: string): 'date' | 'amount' | 'text' {
  if (name.endsWith('Date')) return 'date';
  return name.endsWith('Amount') ? 'amount' : 'text';
}

/** A fact's value for reading: amounts with thousands separators and 元, dates as 2024年3月12日. */
export function factValueText(name: string, value: string | number): string {
  if (typeof value === 'number') return `${value.toLocaleString('zh-CN')}元`;
  return factValueKind(name) === 'date' ? dateText(value) : value;
}

/** True for a real calendar day written as 2024-03-12. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Points as a person types them: digits with at most four decimals. */
export const isPoints = (text: string): boolean => /^\d{1,4}(\.\d{1,4})?$/.test(text);

/** An ISO date-time as local Chinese text to the minute. */
export function dateTimeText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
