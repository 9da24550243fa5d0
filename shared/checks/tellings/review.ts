import { extractFacts, kindOfCase, segmentDocuments } from '../../facts';
import { pageOf } from '../../facts/testing';
import type { Finding } from '../../model';
import { runChecks } from '../run';
import type { File } from './ordinary';

/** A file of papers (some replaced, null ones left out) read and checked as a whole. */
export function reviewOf(file: File, changes: File = {}): { readonly of: (check: string) => Finding | undefined; readonly problems: readonly string[] } {
  const merged: File = { ...file, ...changes };
  const rows = Object.values(merged).filter((paper) => paper !== null);
  const texts = rows.map((paper, i) => pageOf(i + 1, paper, 0.97));
  const documents = segmentDocuments(texts, []);
  const findings = runChecks({ kind: kindOfCase(documents, []), documents, facts: extractFacts(documents, texts, []) });
  return { of: (check) => findings.find((finding) => finding.check === check), problems: findings.filter((finding) => finding.status === 'problem').map((finding) => finding.check) };
}
