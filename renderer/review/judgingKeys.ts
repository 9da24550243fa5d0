import { call } from '../api';
import type { Review } from './context';
import { judgeWith } from './sheet/useJudge';
import type { ShortcutId } from './shortcuts';
import type { ItemCursor } from './useItemCursor';

type JudgingKey = Extract<
  ShortcutId,
  | 'nextItem' | 'previousItem' | 'nextOpen' | 'accept' | 'acceptPasses' | 'clear' | 'deduct' | 'notApplicable' | 'parts' | 'note' | 'basis' | 'grouping' | 'openOnly'
>;

interface Desk {
  readonly review: Review;
  readonly cursor: ItemCursor;
  readonly tab: string;
  readonly showSheet: () => void;
}

/** The controls of the unfolded item, and of the finding with the focus, that a key reaches: they carry its name in `data-key`. */
function control(name: string): HTMLElement | null {
  const finding = document.activeElement?.closest('.finding');
  const scope = finding ?? document.querySelector('.item-open');
  return scope?.querySelector<HTMLElement>(`[data-key="${name}"]`) ?? null;
}

/** Moves the focus to the next or previous finding in sight. */
function stepFinding(step: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.finding')].filter((card) => card.offsetParent !== null);
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = cards[at === -1 ? (step === 1 ? 0 : cards.length - 1) : Math.max(0, Math.min(cards.length - 1, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** What the judging keys do, on the score sheet and among the findings. */
export function judgingKeys({ review, cursor, tab, showSheet }: Desk): Readonly<Record<JudgingKey, () => void>> {
  const { detail, caseId, closed, act, noteDrafts, advance } = review;
  const judge = judgeWith(caseId, act, noteDrafts, advance);
  const amongFindings = tab === 'findings';
  const onItem = (how: (itemId: string) => void) => {
    if (!closed && tab === 'sheet' && cursor.current !== null) how(cursor.current);
  };
  const step = (by: 1 | -1) => {
    if (amongFindings) return stepFinding(by);
    showSheet();
    cursor.move(by);
  };
  const press = (name: string) => control(name)?.click();
  return {
    nextItem: () => step(1),
    previousItem: () => step(-1),
    nextOpen: () => {
      showSheet();
      advance();
    },
    accept: () => (amongFindings ? press('accept') : onItem(judge.accept)),
    acceptPasses: () => !closed && tab === 'sheet' && detail.sheet !== null && act({ label: '接受全部自动通过项', run: () => call('items.acceptPasses', { caseId }) }),
    clear: () => (amongFindings ? press('clear') : onItem(judge.clear)),
    deduct: () => press('deduct'),
    notApplicable: () => onItem((itemId) => judge.change(itemId, (line) => ({ applicable: !line.applicable }))),
    parts: () => control('parts')?.focus(),
    note: () => control('note')?.focus(),
    basis: () => press('basis'),
    grouping: () => cursor.setGrouping(cursor.grouping === 'section' ? 'art10' : 'section'),
    openOnly: () => cursor.setOpenOnly(!cursor.openOnly),
  };
}
