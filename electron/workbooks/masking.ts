import { singleLine } from '../../shared/wording';
import type { ExportCase } from './types';
import { kindName } from './wording';

const PARTY = '某当事人';
const OTHERS = '某某';
/** Facts that name people or tell where they live. */
const PERSONAL: ReadonlySet<string> = new Set(['legalRepresentative', 'officer', 'partyId', 'address']);

/**
 * The name of a case file for publication: the party and other people are taken out wherever they stand in it. Where the party is not known, or
 * its name does not stand there as such (an abbreviation may), nothing of the name is kept: it must not leak because it was read wrongly.
 */
export function maskedTitle({ caseName, party, kind, facts }: ExportCase): string {
  const [name, known] = [singleLine(caseName), singleLine(party)];
  if (known.length < 2 || !name.includes(known)) return `${PARTY}案（${kindName(kind)}）`;
  const people = facts.filter((fact) => PERSONAL.has(fact.name)).map(({ value }) => singleLine(String(value))).filter((value) => value.length >= 2);
  return people.reduce((text, person) => text.split(person).join(OTHERS), name.split(known).join(PARTY));
}
