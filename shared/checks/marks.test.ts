import { describe, expect, it } from 'vitest';
import type { CaseKind } from '../model';
import { CHECK_LIBRARY } from './library';
import { MARK_CHECKS } from './library/marks';
import { runChecks } from './run';
import { check, type Sheet } from './testing';

const run = (kind: CaseKind, sheets: readonly Sheet[]) => check({ kind, sheets });

const record = (signature: string, more: Partial<Sheet> = {}): Sheet => ({ type: '询问笔录', rows: ['# 询问笔录', '问：……', `被询问人签名：${signature}`, '询问人签名：刘志刚、马晓燕'], ...more });
const receipt = (signed: string, servers: string): Sheet => ({ type: '送达回证', rows: ['# 送达回证', '送达方式 | 直接送达', `受送达人签名或盖章 | ${signed}`, `送达人 | ${servers}`] });

describe('signatures', () => {
  it('are asked about with the page, the place and its picture', () => {
    const found = run('penalty-ordinary', [record('张三'), record('')])('signed-records');
    expect(found.status).toBe('confirm');
    expect(found.message).toBe('第2页询问笔录“被询问人签名”处未见签名痕迹，请对照原图核对');
    expect(found.evidence).toEqual([expect.objectContaining({ page: 2, picture: true })]);
  });

  it('are needed on every page of a record', () => {
    const signed = record('张三', { more: true });
    const bare: Sheet = { type: '询问笔录', rows: ['# 询问笔录', '问：你经营多久了？', '答：两年多了。'] };
    expect(run('penalty-ordinary', [bare, signed])('signed-records').message).toContain('第1页询问笔录未见当事人签名处');
    const footed: Sheet = { ...bare, rows: [...bare.rows, ...Array.from({ length: 16 }, () => '答：没有别的要说了。'), '> 张三 2024年3月18日'] };
    expect(run('penalty-ordinary', [footed, signed])('signed-records').status).toBe('pass');
  });

  it('say nothing about pages recognised before marks were looked for, unless a name was read', () => {
    const early = run('penalty-ordinary', [record('', { rows: ['# 询问笔录', '被询问人签名：'], early: true })])('signed-records');
    expect(early.status).toBe('not-applicable');
    expect(early.message).toContain('未检测');
    expect(run('penalty-ordinary', [record('张三', { early: true })])('signed-records').status).toBe('pass');
  });

  it('of service say which of them lacks', () => {
    expect(run('penalty-ordinary', [receipt('', '刘志刚 | 马晓燕')])('signed-service').message).toContain('“受送达人签名或盖章”处未见签名痕迹');
    expect(run('penalty-ordinary', [receipt('张三', '刘志刚')])('signed-service').message).toContain('“送达人”处只见一人签名');
  });

  it('name at most six places and show at most twelve pictures', () => {
    const found = run('penalty-ordinary', Array.from({ length: 15 }, () => record('')))('signed-records');
    expect(found.message).toContain('另有9处');
    expect(found.evidence).toHaveLength(12);
  });
});

describe('seals', () => {
  const decision: Sheet = { type: '查封扣押决定书', rows: ['# 查封（扣押）决定书', '> 某县水利局', '> 2025年6月2日'] };

  it('are asked about where none was seen, with the place of the date', () => {
    const found = run('coercion-measure', [decision])('seal-seizure-decision');
    expect(found.status).toBe('confirm');
    expect(found.message).toContain('第1页查封扣押决定书落款处未见印章痕迹');
    expect(found.evidence[0]?.picture).toBe(true);
  });

  it('say nothing about papers whose pages could not be read', () => {
    expect(run('penalty-ordinary', [])('seal-notices').message).toBe('这些文书的页面未能识别，未检测印章');
  });
});

it('no check of marks ever asserts, or looks where nobody looked', () => {
  for (const entry of MARK_CHECKS) expect(entry.automation).toBe('to-confirm');
  expect(CHECK_LIBRARY).toEqual(expect.arrayContaining([...MARK_CHECKS]));
  const blind = runChecks({ kind: 'penalty-ordinary', documents: [], facts: [] }).filter((finding) => /^(signed|seal)-/.test(finding.check));
  expect(blind.every((finding) => finding.status === 'not-applicable')).toBe(true);
});
