import { describe, expect, it } from 'vitest';
import { parseBatchOptions } from './options';

describe('the arguments of the batch host', () => {
  it('are a folder and options, with paths from where the user is', () => {
    expect(parseBatchOptions(['案卷', '--out', '结果', '--accept-proposals', '--engine=wasm', '--benchmarks', '甲.xlsx', '--benchmarks=/乙.xlsx'], '/home/a')).toMatchObject({
      folder: '/home/a/案卷', out: '/home/a/结果', workspace: null, engine: 'wasm', acceptProposals: true, jsonOnly: false, benchmarks: ['/home/a/甲.xlsx', '/乙.xlsx'],
    });
    expect(parseBatchOptions(['/数据'], '/home/a')).toMatchObject({ folder: '/数据', out: '/home/a', engine: 'auto', acceptProposals: false });
  });

  it.each([[[]], [['a', 'b']], [['a', '--engine', 'gpu']], [['a', '--unknown']], [['a', '--out']]])('%j are refused with the reason', (args) => {
    expect(parseBatchOptions(args, '/')).toEqual(expect.any(String));
  });
});
