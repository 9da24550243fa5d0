import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.mjs';

describe('the bill of materials', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const bill = billOfMaterials(root);

  it('names each package that is shipped, with a strong hash and a licence', () => {
    expect(bill.components.map(({ purl }) => purl)).toEqual(expect.arrayContaining([expect.stringMatching(/^pkg:npm\/sharp@\d/), expect.stringMatching(/^pkg:npm\/%40img\/sharp-win32-x64@\d/)]));
    expect(bill.components.filter(({ name }) => ['typescript', 'vitest', 'electron'].includes(name))).toEqual([]);
    expect(bill.components.filter(({ hashes }) => !hashes.some(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)))).toEqual([]);
    expect(bill.components.filter(({ licenses }) => licenses.length === 0).map(({ name }) => name)).toEqual(['buffers']);
  });

  it('says what each needs, in terms of its own list', () => {
    const known = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((component) => component['bom-ref'])]);
    expect(known.size).toBe(bill.components.length + 1);
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...known].sort());
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
    const named = (name: string) => bill.dependencies.find(({ ref }) => ref.startsWith(`pkg:npm/${name}@`))?.dependsOn ?? [];
    expect(named('exceljs').map((ref) => ref.replace(/@[^@]*$/, ''))).toContain('pkg:npm/jszip');
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(named('case-review-workstation')).toEqual(Object.entries(dependencies).map(([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`).sort());
  });

  it('takes the package that Node would take, and the hash of its archive', () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'bill-'));
    try {
      const digest = createHash('sha512').update('archive').digest();
      const locked = (version: string, more = {}) => ({ version, license: 'MIT', integrity: `sha512-${digest.toString('base64')}`, ...more });
      writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name: 'p', version: '1.0.0', license: 'Apache-2.0', dependencies: { a: '1', b: '1' } }));
      writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: {
        '': {}, 'node_modules/a': locked('1.0.0', { dependencies: { b: '2' } }), 'node_modules/a/node_modules/b': locked('2.0.0'), 'node_modules/b': locked('1.0.0'), 'node_modules/t': locked('1.0.0', { dev: true }),
      } }));
      const small = billOfMaterials(root);
      expect(small.components.map(({ purl }) => purl)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/b@2.0.0']);
      expect(small.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
        ['pkg:npm/a@1.0.0', ['pkg:npm/b@2.0.0']], ['pkg:npm/b@1.0.0', []], ['pkg:npm/b@2.0.0', []], ['pkg:npm/p@1.0.0', ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']],
      ]);
      expect(small.components[0]?.hashes).toEqual([{ alg: 'SHA-512', content: digest.toString('hex') }]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
