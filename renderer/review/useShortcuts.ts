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

/** Esc leaves a field for the keys of the screen; lists that hang open and dialogs close by it themselves. */
function leavesField(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !(event.target instanceof HTMLElement)) return false;
  return event.target.matches('input, textarea') && event.target.closest('[role="combobox"], [role="dialog"]') === null;
}

/** Runs the handler of each shortcut pressed while the screen is shown; never while typing. */
export function useShortcuts(handlers: ShortcutHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (leavesField(event)) return (event.target as HTMLElement).blur();
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
