import { useEffect, useRef } from 'react';
import { shortcutOf, type ShortcutId } from './shortcuts';

export type ShortcutHandlers = Readonly<Record<ShortcutId, () => void>>;

/** True while the user types, or is inside a dialog that needs the keys for itself. */
function keysAreTaken(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [role="combobox"]') !== null) return true;
  return target.closest('[role="dialog"]') !== null;
}

/** Runs the handler of each shortcut pressed while the screen is shown; never while typing. */
export function useShortcuts(handlers: ShortcutHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (keysAreTaken(event)) return;
      const shortcut = shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      latest.current[shortcut.id]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
