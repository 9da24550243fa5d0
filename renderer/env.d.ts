import type { Bridge } from '../shared/contract';

declare global {
  interface Window {
    /** Put there by the window's host; absent only when the host is broken. */
    readonly workstation?: Bridge;
  }
}
