import type { AgencyView } from '../../shared/contract';
import type { AgencySettings } from '../../shared/model';

/** What is set for an agency, or what holds where nothing is. */
export const settingsOf = ({ name, set }: AgencyView): AgencySettings => set ?? { name, sector: null, vertical: false, superior: '' };

/** All that is set, with one agency's settings replaced or added. */
export function withAgency(agencies: readonly AgencyView[], next: AgencySettings): readonly AgencySettings[] {
  return [...agencies.flatMap(({ set }) => (set === null || set.name === next.name ? [] : [set])), next];
}
