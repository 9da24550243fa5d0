import { z } from 'zod';

const schema = z.object({
  notice: z.string(),
  packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.number().int().nullable() })),
  texts: z.array(z.string()),
});

/** The packages that the program ships with, as the build wrote them beside the page. */
export type Licences = z.infer<typeof schema>;
export type LicencedPackage = Licences['packages'][number];

/** Reads the list that the build wrote; rejects where it is missing or damaged. */
export async function readLicences(): Promise<Licences> {
  const answer = await fetch('licences.json');
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return schema.parse(await answer.json());
}

/** The packages whose name or licence has all the words. */
export function findPackages(packages: readonly LicencedPackage[], query: string): readonly LicencedPackage[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return packages.filter(({ name, licence }) => words.every((word) => `${name} ${licence}`.toLowerCase().includes(word)));
}
