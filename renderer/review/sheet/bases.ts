import type { Finding, LegalBasis } from '../../../shared/model';
import { basisText } from '../../components/text';

/** The provisions that findings rest on, each once, with the checks that rest on it. */
export function basesOf(findings: readonly Finding[]): readonly { readonly basis: LegalBasis; readonly titles: readonly string[] }[] {
  const bases = new Map<string, { readonly basis: LegalBasis; readonly titles: Set<string> }>();
  for (const { basis, title } of findings) {
    const known = bases.get(basisText(basis)) ?? { basis, titles: new Set<string>() };
    known.titles.add(title);
    bases.set(basisText(basis), known);
  }
  return [...bases.values()].map(({ basis, titles }) => ({ basis, titles: [...titles] }));
}
