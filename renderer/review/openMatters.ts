import type { CaseDetail } from '../../shared/contract';
import { unreadPages } from './coverage';
import { isOpen } from './sheet/order';

/** Where a matter is dealt with. */
export type MatterTarget = { readonly item: string } | { readonly page: number } | { readonly finding: string };

export interface MatterLink {
  readonly label: string;
  readonly to: MatterTarget;
}

/** Something that is not dealt with yet, with the ways to it. */
export interface Matter {
  readonly text: string;
  readonly links: readonly MatterLink[];
}

/** What is still to be dealt with before a case file can be called fully reviewed, vetoes first; empty if nothing. */
export function openMatters(detail: CaseDetail): readonly Matter[] {
  const answered = new Set(detail.verdicts.map((record) => record.findingId));
  const lines = detail.sheet?.lines ?? [];
  const items = (chosen: typeof lines): MatterLink[] => chosen.map(({ item }) => ({ label: item.title, to: { item: item.id } }));
  const pages = (numbers: readonly number[]): MatterLink[] => numbers.map((page) => ({ label: `第${page}页`, to: { page } }));
  const vetoes = items(lines.filter((line) => line.vetoed && line.state !== 'judged'));
  const silent = items(lines.filter((line) => line.vetoed && line.state === 'judged' && line.note.trim() === ''));
  const open = items(lines.filter((line) => isOpen(line) && !line.vetoed));
  const doubts = detail.findings
    .filter((finding) => finding.status === 'confirm' && !answered.has(finding.id))
    .map((finding) => ({ label: finding.title, to: { finding: finding.id } }));
  const unreadable = pages(detail.pages.filter((page) => page.state === 'unreadable').map(({ number }) => number));
  const unread = pages(unreadPages(detail));
  return [
    { text: `${vetoes.length}个否决项未经人工确认`, links: vetoes },
    { text: `${silent.length}个否决项没有写明认定理由`, links: silent },
    { text: `${open.length}个评分项未经人工确认`, links: open },
    { text: `${doubts.length}条检查发现待确认`, links: doubts },
    { text: `${unreadable.length}页无法识别，须看原页`, links: unreadable },
    { text: `${unread.length}页没有人看过`, links: unread },
  ].filter(({ links }) => links.length > 0);
}
