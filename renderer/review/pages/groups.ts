import type { CaseDocument, Page } from '../../../shared/model';

/** Pages in a row that belong to one document, or to none. */
export interface PageGroup {
  readonly key: string;
  readonly title: string;
  readonly pages: readonly Page[];
}

/** Pages in reading order under the names of their documents; pages of no document under 未归类. */
export function groupPages(pages: readonly Page[], documents: readonly CaseDocument[]): readonly PageGroup[] {
  const owner = new Map(documents.flatMap((document) => document.pages.map((page) => [page, document] as const)));
  const groups: { key: string; title: string; pages: Page[]; owner: CaseDocument | undefined }[] = [];
  for (const page of pages) {
    const document = owner.get(page.number);
    const last = groups.at(-1);
    if (last !== undefined && last.owner === document) last.pages.push(page);
    else groups.push({ key: `${page.number}`, title: document?.type ?? '未归类', pages: [page], owner: document });
  }
  return groups;
}
