// What the program is made of, with the licence of each package: read from package-lock.json and node_modules when the window is built.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
/** Longer texts are lists of a whole distribution; the file itself stays in the package. */
const MOST_TEXT = 60_000;

function textOf(folder) {
  let names;
  try {
    names = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A package for another system: it is named, though it is not installed here.
    return '';
  }
  const texts = names.filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name) && !/\.(js|json|ts)$/i.test(entry.name)).map(({ name }) => name).sort().map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
  return texts.join('\n\n────────\n\n').slice(0, MOST_TEXT);
}

/**
 * Places in package-lock.json of the packages that the program ships with (none that only build or test it), with what it says of each.
 * @param root folder with package-lock.json
 */
export function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, { dev, devOptional, link }]) => place.includes('node_modules/') && dev !== true && devOptional !== true && link !== true)
    .map(([place, locked]) => ({ place, name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), ...locked }));
}

/** Licences that docs/dependencies.md allows, as packages write them. */
const ALLOWED = new Set(['MIT', 'MIT/X11', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'Unlicense', 'BlueOak-1.0.0', 'CC0-1.0']);
/** Stated nowhere in the package, see docs/dependencies.md. */
const UNSTATED = new Set(['buffers']);
/** libvips is a shared library that the user can replace: the only place of the LGPL. */
const REPLACEABLE = /^@img\/sharp-/;

/** Whether docs/dependencies.md lets the program ship with a package of this licence (an SPDX expression, or undefined where none is stated). */
export function isAllowed(name, licence) {
  if (licence === undefined) return UNSTATED.has(name);
  const one = (id) => ALLOWED.has(id) || (id === 'LGPL-3.0-or-later' && REPLACEABLE.test(name));
  // Of a choice one is enough, of a sum all must be allowed.
  return licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((id) => one(id.trim())));
}

/**
 * The packages that the program ships with (none that only build or test it), by name; equal licence texts are kept once.
 * @param root folder with package-lock.json
 */
export function licencesOf(root) {
  const texts = [];
  const entries = new Map();
  for (const { place, name, version, license } of shippedPackages(root)) {
    const text = textOf(path.join(root, place));
    if (text !== '' && !texts.includes(text)) texts.push(text);
    entries.set(`${name}@${version}`, { name, version, licence: license ?? '未注明', text: text === '' ? null : texts.indexOf(text) });
  }
  const list = [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en', { numeric: true }));
  return { notice: readFileSync(path.join(root, 'NOTICE'), 'utf8'), packages: list, texts };
}

/** Vite plugin: writes the list as `licences.json` beside index.html. */
export function licencesAsset(root) {
  return {
    name: 'licences-asset',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licencesOf(root)) });
    },
  };
}
