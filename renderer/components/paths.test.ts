import { describe, expect, it } from 'vitest';
import { baseName, folderNameProblem, joinPath } from './paths';

describe('folder paths of both kinds of PC', () => {
  it('joins with the separator of the folder', () => {
    expect(joinPath('D:\\评查', '2025')).toBe('D:\\评查\\2025');
    expect(joinPath('D:\\', '2025')).toBe('D:\\2025');
    expect(joinPath('/home/用户', '2025')).toBe('/home/用户/2025');
    expect(joinPath('/', '2025')).toBe('/2025');
  });

  it('takes the last part as the name', () => {
    expect(baseName('D:\\评查\\2025\\')).toBe('2025');
    expect(baseName('/home/用户')).toBe('用户');
    expect(baseName('/')).toBe('/');
  });

  it('refuses names that Windows cannot store', () => {
    expect(folderNameProblem('2025年度评查')).toBeNull();
    expect(folderNameProblem('a/b')).not.toBeNull();
    expect(folderNameProblem('  ')).not.toBeNull();
    expect(folderNameProblem('..')).not.toBeNull();
    expect(folderNameProblem('评查.')).not.toBeNull();
  });
});
