import { useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * One stop of the Tab key for many marks: the arrow keys, Home and End go from mark to mark. Marks carry `data-stop` with their id.
 * @param ids all marks in the order in which the keys visit them
 */
export function useStops(ids: readonly string[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const stop = chosen !== null && ids.includes(chosen) ? chosen : ids[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || stop === undefined) return;
    event.preventDefault();
    const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(stop) + step))];
    event.currentTarget.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next ?? '')}"]`)?.focus();
  };
  const markProps = (id: string) => ({ 'data-stop': id, tabIndex: id === stop ? 0 : -1, onFocus: () => setChosen(id) });
  return { onKeyDown, markProps };
}
