import { useCallback, useMemo, useState } from 'react';
import type { AttachedPlace, Evidence, ScoreLine } from '../../shared/model';
import { firstEvidence, groupLines, nextOpen, onlyOpen, stepFrom, type Grouping, type LineGroup } from './sheet/order';

/** The score sheet as it is shown, and which item of it is unfolded. */
export interface ItemCursor {
  readonly groups: readonly LineGroup[];
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly openOnly: boolean;
  readonly setOpenOnly: (openOnly: boolean) => void;
  readonly current: string | null;
  readonly setCurrent: (itemId: string | null) => void;
  /** One item on or back, as shown. */
  readonly move: (step: 1 | -1) => void;
  /** On to the next open item, with its first evidence on the page; `from` the unfolded one if absent. */
  readonly advance: (from?: string) => void;
}

/** Keeps the reviewer's place in the score sheet; moved by click or key. */
export function useItemCursor(lines: readonly ScoreLine[], attached: readonly AttachedPlace[], show: (evidence: Evidence) => void): ItemCursor {
  const [grouping, setGrouping] = useState<Grouping>('section');
  const [openOnly, setOpenOnly] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const all = useMemo(() => groupLines(lines, grouping), [lines, grouping]);
  const groups = useMemo(() => (openOnly ? onlyOpen(all, current) : all), [all, openOnly, current]);
  const goTo = useCallback(
    (line: ScoreLine | null) => {
      if (line === null) return;
      setCurrent(line.item.id);
      const evidence = firstEvidence(line, attached);
      if (evidence !== null) show(evidence);
    },
    [attached, show],
  );
  const move = useCallback((step: 1 | -1) => setCurrent((old) => stepFrom(groups.flatMap((group) => group.lines), old, step)?.item.id ?? old), [groups]);
  const advance = useCallback((from?: string) => goTo(nextOpen(all.flatMap((group) => group.lines), from ?? current)), [goTo, all, current]);
  return { groups, grouping, setGrouping, openOnly, setOpenOnly, current, setCurrent, move, advance };
}
