import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesOf, shippedPackages } from './licences.mjs';

describe('the list of licences', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { packages, texts, notice } = licencesOf(root);

  it('names what the program ships with and not what only builds or tests it', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['antd', 'onnxruntime-node', 'sharp', 'exceljs', 'pdfjs-dist', 'zod']));
    for (const tool of ['typescript', 'vitest', 'electron-builder', '@axe-core/playwright']) expect(names).not.toContain(tool);
    expect(notice).toContain('PaddleOCR');
  });

  it('holds only licences that are allowed, LGPL for libvips alone', () => {
    expect(shippedPackages(root).filter(({ name, license }) => !isAllowed(name, license)).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(packages.filter(({ licence }) => licence.includes('LGPL')).every(({ name }) => /^@img\/sharp-/.test(name))).toBe(true);
  });

  it.each([
    ['other', 'AGPL-3.0-only', false], ['other', 'GPL-2.0', false], ['other', 'LGPL-3.0-or-later', false], ['other', undefined, false],
    ['other', '(MIT AND GPL-3.0-or-later)', false], ['other', '(MIT OR GPL-3.0-or-later)', true], ['other', 'MIT AND Zlib', true],
    ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true], ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
  ])('judges %s under %s', (name, licence, allowed) => {
    expect(isAllowed(name, licence)).toBe(allowed);
  });

  it('has the text of each licence whose package brings it', () => {
    const antd = packages.find(({ name }) => name === 'antd');
    expect(texts[antd?.text ?? -1]).toMatch(/MIT License/i);
  });
});
