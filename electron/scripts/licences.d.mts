import type { Plugin } from 'vite';

/** The packages that the program ships with. */
export interface Licences {
  readonly notice: string;
  readonly packages: readonly { readonly name: string; readonly version: string; readonly licence: string; readonly text: number | null }[];
  readonly texts: readonly string[];
}

/** A package of package-lock.json that the program ships with. */
export interface ShippedPackage {
  /** Its folder below the project, such as `node_modules/antd`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  /** Hash of its archive, in the form of Subresource Integrity. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export function shippedPackages(root: string): readonly ShippedPackage[];
export function isAllowed(name: string, licence: string | undefined): boolean;
export function licencesOf(root: string): Licences;
export function licencesAsset(root: string): Plugin;
