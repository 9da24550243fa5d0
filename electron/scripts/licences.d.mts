import type { Plugin } from 'vite';

/** The packages that the program ships with. */
export interface Licences {
  readonly notice: string;
  readonly packages: readonly { readonly name: string; readonly version: string; readonly licence: string; readonly text: number | null }[];
  readonly texts: readonly string[];
}
export function licencesOf(root: string): Licences;
export function licencesAsset(root: string): Plugin;
