import { ART10_ITEMS } from '../../../shared/model';
import type { AttachedPlace, Evidence, ScoreLine, TemplateSection } from '../../../shared/model';

/** How items are put together: by stage (the sections of the standard) or by the thirteen items of Art. 10 of the 办法. */
export type Grouping = 'section' | 'art10';

/** Where an item stands for the reviewer. */
export type Standing = '未评' | '待确认' | '已评' | '不适用';

export interface LineGroup {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly ScoreLine[];
}

const KIND_HINTS: Record<TemplateSection['kind'], string> = {
  veto: '任何一项否决即按标准从严处理',
  points: '',
  deductions: '在总分中扣减',
  bonus: '在总分之外加分',
  unit: '针对执法单位，不计入本卷得分',
};

/** True while the item waits for a person. What concerns the agency as a whole is not decided over a single case file. */
export const isOpen = (line: ScoreLine): boolean => line.state !== 'judged' && line.section.kind !== 'unit';

export function standingOf(line: ScoreLine): Standing {
  if (line.state === 'to-confirm') return '待确认';
  if (line.state !== 'judged') return '未评';
  return line.applicable ? '已评' : '不适用';
}

/** Items in the order in which they are shown. Items of one stage, or of one item of Art. 10, stand together. */
export function groupLines(lines: readonly ScoreLine[], grouping: Grouping): readonly LineGroup[] {
  const groups = new Map<string, LineGroup & { readonly lines: ScoreLine[] }>();
  const open = (key: string, title: string, hint: string) => {
    const group = groups.get(key) ?? { key, title, hint, lines: [] };
    groups.set(key, group);
    return group;
  };
  if (grouping === 'art10') for (const [key, title] of Object.entries(ART10_ITEMS)) open(key, `（${key.slice(6)}）${title}`, '');
  for (const line of lines) {
    const { id, title, kind } = line.section;
    const group = grouping === 'art10' ? groups.get(line.item.art10) : open(id, title, KIND_HINTS[kind]);
    group?.lines.push(line);
  }
  return [...groups.values()].filter((group) => group.lines.length > 0);
}

/** Only what is still open; the item that is unfolded stays in sight until the reviewer leaves it. */
export function onlyOpen(groups: readonly LineGroup[], current: string | null): readonly LineGroup[] {
  return groups
    .map((group) => ({ ...group, lines: group.lines.filter((line) => isOpen(line) || line.item.id === current) }))
    .filter((group) => group.lines.length > 0);
}

/** The next open item after `from`, from the beginning again at the end; null when none is left but perhaps `from` itself. */
export function nextOpen(order: readonly ScoreLine[], from: string | null): ScoreLine | null {
  const at = order.findIndex((line) => line.item.id === from);
  return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find(isOpen) ?? null;
}

/** The item one step on or back; at the ends it stays. */
export function stepFrom(order: readonly ScoreLine[], from: string | null, step: 1 | -1): ScoreLine | null {
  const at = order.findIndex((line) => line.item.id === from);
  const next = at === -1 ? (step === 1 ? 0 : order.length - 1) : Math.max(0, Math.min(order.length - 1, at + step));
  return order[next] ?? null;
}

/** The place to look at first: where a problem or doubt lies, else what a person framed, else where a passed check read. */
export function firstEvidence(line: ScoreLine, attached: readonly AttachedPlace[]): Evidence | null {
  const own = attached.find((place) => place.itemId === line.item.id)?.evidence;
  return line.evidence[0] ?? own ?? line.findings.find((finding) => finding.evidence.length > 0)?.evidence[0] ?? null;
}
