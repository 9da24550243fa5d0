import { useCallback, useState } from 'react';
import type { ScoreLine } from '../../shared/model';

/** Which item of the score sheet is unfolded, moved by click or key. */
export function useItemCursor(lines: readonly ScoreLine[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const move = useCallback(
    (step: 1 | -1) =>
      setCurrent((old) => {
        const at = lines.findIndex((line) => line.item.id === old);
        const next = at === -1 ? (step === 1 ? 0 : lines.length - 1) : Math.max(0, Math.min(lines.length - 1, at + step));
        return lines[next]?.item.id ?? old;
      }),
    [lines],
  );
  return { current, setCurrent, move };
}
