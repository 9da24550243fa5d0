/** Ground truth of a synthetic case file. */
export interface Truth {
  readonly caseId: string;
  readonly kind: string;
  readonly documents: readonly { readonly type: string; readonly pages: readonly number[] }[];
  readonly facts: readonly { readonly name: string; readonly value: string | number; readonly page: number }[];
  readonly defects: readonly { readonly code: string; readonly statute: string; readonly article: number | null; readonly pages: readonly number[] }[];
}
