/** What a screen with unsaved changes wants to be asked before its address changes; `leave` goes on to where the user wanted to go. */
export type LeaveQuestion = (leave: () => void) => void;

let question: LeaveQuestion | null = null;
let place = '';

/** Holds the window at the address it shows now, until the returned function is called. */
export function holdPlace(ask: LeaveQuestion): () => void {
  question = ask;
  place = window.location.hash;
  return () => {
    if (question === ask) question = null;
  };
}

/**
 * Whether the address now in the window may be shown. If a screen holds its place, the address is put back and the screen asks;
 * going back in the browser cannot be stopped otherwise.
 */
export function mayShowPlace(): boolean {
  if (question === null || window.location.hash === place) return true;
  const wanted = window.location.hash;
  const ask = question;
  window.history.replaceState(null, '', place);
  ask(() => {
    question = null;
    window.location.hash = wanted;
  });
  return false;
}
