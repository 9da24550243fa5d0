import { useEffect, useRef } from 'react';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) outside fields and dialogs; inside a field they belong to the field. */
export function useUndoKeys(step: (direction: 'undo' | 'redo') => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !(event.target instanceof HTMLElement)) return;
      if (event.target.closest('input, textarea, [role="combobox"], [role="dialog"]') !== null) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      latest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
