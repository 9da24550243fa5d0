// The bill of materials (SBOM) of what the program ships with, as CycloneDX 1.6 JSON, from package-lock.json alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedPackages } from './licences.mjs';

const ALGORITHMS = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** Hashes of a package's archive: Subresource Integrity holds base64, CycloneDX wants hexadecimal. */
function hashesOf(integrity = '') {
  return integrity.split(/\s+/).filter(Boolean).map((one) => {
    const [, name, value] = /^(\w+)-(.+)$/.exec(one) ?? [];
    if (ALGORITHMS[name] === undefined) throw new Error(`Unknown hash in package-lock.json: ${one}`);
    return { alg: ALGORITHMS[name], content: Buffer.from(value, 'base64').toString('hex') };
  });
}

function licencesOfComponent(licence) {
  if (licence === undefined) return [];
  if (/ (AND|OR) /.test(licence)) return [{ expression: licence }];
  // The one old notation, which SPDX does not know.
  return [{ license: licence === 'MIT/X11' ? { name: licence } : { id: licence } }];
}

/** Address of a package in the npm registry, see package-url.github.io: the @ of a scope is escaped. */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where Node finds `name` from the package at `place`: in its own folder, then outwards. */
function find(byPlace, place, name) {
  for (let from = place; ; ) {
    const found = byPlace.get(from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`);
    if (found !== undefined || from === '') return found;
    const outer = from.lastIndexOf('/node_modules/');
    from = outer === -1 ? '' : from.slice(0, outer);
  }
}

/**
 * The bill of materials of the program: its packages with version, licence, hash and what they need. The same lock file gives the same bill.
 * @param root folder with package.json and package-lock.json
 */
export function billOfMaterials(root) {
  const program = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const shipped = shippedPackages(root);
  const byPlace = new Map(shipped.map((one) => [one.place, one]));
  const components = new Map();
  const needs = new Map();
  const refsOf = (place, { dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) =>
    Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).map((name) => find(byPlace, place, name)).filter(Boolean).map(({ name, version }) => purlOf(name, version));
  for (const one of shipped) {
    const ref = purlOf(one.name, one.version);
    const scope = /^(@[^/]+)\/(.+)$/.exec(one.name);
    components.set(ref, {
      type: 'library', 'bom-ref': ref, ...(scope === null ? {} : { group: scope[1] }), name: scope?.[2] ?? one.name, version: one.version,
      // Packages of other systems lie in the lock file, and only there where they are needed.
      scope: one.optional === true ? 'optional' : 'required',
      hashes: hashesOf(one.integrity), licenses: licencesOfComponent(one.license), purl: ref,
      ...(one.resolved === undefined ? {} : { externalReferences: [{ type: 'distribution', url: one.resolved }] }),
    });
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...refsOf(one.place, one)]));
  }
  const self = purlOf(program.name, program.version);
  needs.set(self, new Set(refsOf('', program)));
  const byRef = (a, b) => (a < b ? -1 : 1);
  return {
    bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name: program.name, version: program.version, licenses: [{ license: { id: program.license } }], purl: self } },
    components: [...components.values()].sort((a, b) => byRef(a.purl, b.purl)),
    dependencies: [...needs].sort(([a], [b]) => byRef(a, b)).map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
}
