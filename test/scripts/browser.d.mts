/** Path of a Chromium-family browser of this machine, or null. */
export function findChromium(): string | null;
