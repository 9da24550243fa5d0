/** What the layer rules saw in a tree. */
export interface LayerReport {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}
/** Cruises the layers of `root`; throws when the tool fails or sees no TypeScript module in a layer. */
export function checkLayers(root: string): LayerReport;
