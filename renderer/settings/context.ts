import { createContext, useContext, useEffect } from 'react';

/** What the sections say to the screen around them. */
export interface SettingsContext {
  /** A change was stored: says so, and offers to take it back. */
  done(label: string, undo: () => Promise<unknown>): void;
  /** Whether the section shown has changes that are not stored. */
  unsaved(changed: boolean): void;
  /** Goes on with something that would lose changes not stored; asks first if there are any. */
  leave(proceed: () => void): void;
}

export const Settings = createContext<SettingsContext>({ done: () => undefined, unsaved: () => undefined, leave: (proceed) => proceed() });

export const useSettings = (): SettingsContext => useContext(Settings);

/** Tells the screen as long as there are changes that are not stored. */
export function useUnsaved(changed: boolean): void {
  const { unsaved } = useSettings();
  useEffect(() => {
    unsaved(changed);
    return () => unsaved(false);
  }, [unsaved, changed]);
}
