import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licencesOf } from './licences.mjs';

/** Licences that docs/dependencies.md allows, as packages write them. */
const ALLOWED = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Zlib|Unlicense|BlueOak-1\.0\.0|MIT\/X11)\b/;
/** Stated nowhere in its package, see docs/dependencies.md. */
const UNSTATED = ['buffers'];
/** Shared libraries that the user can replace. */
const LGPL = /^@img\/sharp-/;

describe('the list of licences', () => {
  const { packages, texts, notice } = licencesOf(fileURLToPath(new URL('../..', import.meta.url)));

  it('names what the program ships with and not what only builds or tests it', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['antd', 'onnxruntime-node', 'sharp', 'exceljs', 'pdfjs-dist', 'zod']));
    for (const tool of ['typescript', 'vitest', 'electron-builder', '@axe-core/playwright']) expect(names).not.toContain(tool);
    expect(notice).toContain('PaddleOCR');
  });

  it('holds only licences that are allowed, LGPL for libvips alone', () => {
    const others = packages.filter(({ name, licence }) => !ALLOWED.test(licence) && !UNSTATED.includes(name) && !LGPL.test(name));
    expect(others).toEqual([]);
    expect(packages.filter(({ licence }) => licence.includes('LGPL')).every(({ name }) => LGPL.test(name))).toBe(true);
  });

  it('has the text of each licence whose package brings it', () => {
    const antd = packages.find(({ name }) => name === 'antd');
    expect(texts[antd?.text ?? -1]).toMatch(/MIT License/i);
  });
});
