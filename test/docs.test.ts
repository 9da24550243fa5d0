import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const pages = ['README.md', 'CHANGELOG.md', ...fs.readdirSync(path.join(project, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/** Relative links of a Markdown page, pictures too. */
function links(page: string): string[] {
  const text = fs.readFileSync(path.join(project, page), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
}

describe('the documentation', () => {
  it.each(pages)('%s: every link leads to a file', (page) => {
    const broken = links(page).filter((target) => !fs.existsSync(path.resolve(project, path.dirname(page), target)));
    expect(broken).toEqual([]);
  });

  it('has an index with every page', () => {
    const indexed = links('docs/README.md');
    expect(pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !indexed.includes(path.basename(page)))).toEqual([]);
  });

  it('names a licence for each package the program ships with', () => {
    const { dependencies } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const text = fs.readFileSync(path.join(project, 'docs/dependencies.md'), 'utf8');
    expect(Object.keys(dependencies).filter((name) => !text.includes(name))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...fs.readFileSync(path.join(project, page), 'utf8').matchAll(/npm run ([a-z0-9:]+)/g)].map((match) => match[1] ?? ''));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
