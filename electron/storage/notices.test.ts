import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentOf, draftNotice, numberText, type Draft } from '../../shared/rectification';
import { WorkspaceDatabase } from './database';
import { ledgerRepository } from './ledger';
import { migrate, MIGRATIONS } from './migrations';
import { noticeRepository } from './notices';
import { numberRepository } from './numbers';

let folder: string;
let database: WorkspaceDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'));
  database = new WorkspaceDatabase(join(folder, 'd.db'), folder, () => undefined);
  migrate(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const author = { by: '王评查', at: '2025-03-03T08:00:00.000Z' };
const PREFIX = '驻司执监意';
const draft = (agency: string): Draft =>
  draftNotice({
    kind: 'feedback', agency, properties: { leadership: 'local', superior: '' }, batchName: '评查', cases: [], organs: { by: 'department', organ: '局', justiceOrgan: '' }, issuer: '局',
    issuerBasis: { text: '', certainty: 'A' }, ruleSet: 'measures-2024', rule: null, contact: '', copies: [], year: 2025, orderReason: '', follows: null, review: null,
  }, []);
const notices = () => noticeRepository(database);
const numbers = () => numberRepository(database);
const issue = (id: string, { reservation = null as string | null, year = 2025, from = 1, revision = 1 } = {}) =>
  notices().issue(id, revision, {
    prefix: PREFIX, year, from, reservation, content: (number) => contentOf(draft(id), { number: numberText(number), issuedOn: `${year}-03-03` }),
  }).number;
const create = (...ids: readonly string[]) => ids.forEach((id) => notices().create(id, draft(id), author));

describe('the register of numbers of issued documents', () => {
  it('gives the reserved number, else the lowest free one, and counts each year anew', () => {
    create('甲', '乙', '丙', '丁');
    for (const key of ['甲局', '乙局', '丙局']) numbers().take({ prefix: PREFIX, year: 2025, from: 1, key });
    expect(issue('乙', { reservation: '乙局' })).toBe('驻司执监意〔2025〕2号');
    expect(issue('丁')).toBe('驻司执监意〔2025〕4号');
    numbers().release({ prefix: PREFIX, year: 2025, number: 1 });
    expect(issue('甲')).toBe('驻司执监意〔2025〕1号');
    expect(issue('丙', { reservation: '丙局', year: 2026 })).toBe('驻司执监意〔2026〕1号');
    expect(numbers().list().map(({ year, number, notice }) => [year, number, notice])).toEqual([[2025, 1, '甲'], [2025, 2, '乙'], [2025, 3, null], [2025, 4, '丁'], [2026, 1, '丙']]);
  });

  it('reserves another number for a further draft after the reserved one was issued', () => {
    create('甲');
    numbers().take({ prefix: PREFIX, year: 2025, from: 7, key: '甲局' });
    expect(issue('甲', { reservation: '甲局', from: 7 })).toBe('驻司执监意〔2025〕7号');
    expect(numbers().take({ prefix: PREFIX, year: 2025, from: 7, key: '甲局' }).number).toBe(8);
  });

  it('leaves no gap when an issue fails on its way', () => {
    create('甲', '乙');
    const failing = () => notices().issue('甲', 1, { prefix: PREFIX, year: 2025, from: 1, reservation: null, content: () => { throw new Error('没有写成'); } });
    expect(failing).toThrow('没有写成');
    expect(issue('乙')).toBe('驻司执监意〔2025〕1号');
    expect(notices().get('甲')?.content).toBeNull();
  });

  it('keeps a void number in sight and never gives it again', () => {
    create('甲', '乙');
    issue('甲');
    numbers().void('甲', { ...author, reason: '单位名称有误' });
    expect(issue('乙')).toBe('驻司执监意〔2025〕2号');
    expect(numbers().list()[0]).toMatchObject({ number: 1, notice: '甲', voided: { by: '王评查', reason: '单位名称有误' } });
    expect(() => numbers().release({ prefix: PREFIX, year: 2025, number: 1 })).toThrow('不是预留的文号');
    expect(() => numbers().void('甲', { ...author, reason: '再次' })).toThrow();
  });
});

describe('drafts', () => {
  it('are saved from the revision that was read, and go back step by step', () => {
    create('甲');
    const second = { ...draft('甲'), problems: [], basis: { ...draft('甲').basis, contact: '二' } };
    notices().save('甲', 1, second, author);
    expect(() => notices().save('甲', 1, draft('甲'), author)).toThrow('已在别处改动');
    notices().save('甲', 2, { ...second, basis: { ...second.basis, contact: '三' } }, author);
    notices().undo('甲', 3, author);
    expect(notices().get('甲')).toMatchObject({ revision: 4, canUndo: true, draft: { basis: { contact: '二' } } });
    notices().undo('甲', 4, author);
    expect(notices().get('甲')).toMatchObject({ revision: 5, canUndo: false, draft: { basis: { contact: '' } } });
    notices().undo('甲', 5, author);
    expect(notices().get('甲')?.revision).toBe(5);
  });

  it('are issued once: the second of two finds it issued', () => {
    create('甲');
    issue('甲');
    expect(() => issue('甲')).toThrow('已在别处改动或者签发');
    expect(numbers().list()).toHaveLength(1);
  });
});

describe('the database itself', () => {
  beforeEach(() => {
    create('甲');
    issue('甲');
    ledgerRepository(database).append('notice', '甲', { type: 'discarded' }, author);
  });
  it.each([
    "UPDATE notices SET content = '{}' WHERE id = '甲'",
    "UPDATE notices SET content = NULL WHERE id = '甲'",
    "UPDATE notices SET id = '乙' WHERE id = '甲'",
    "DELETE FROM notices WHERE id = '甲'",
    "INSERT INTO notice_drafts SELECT notice_key, 9, before, json, by, at FROM notice_drafts",
    "UPDATE notice_drafts SET json = '{}'",
    'DELETE FROM notice_drafts',
    'UPDATE numbers SET number = 99',
    'UPDATE numbers SET notice = NULL',
    'DELETE FROM numbers',
    "UPDATE rectification_events SET json = '{}'",
    'DELETE FROM rectification_events',
  ])('refuses %s', (sql) => expect(() => database.script(sql)).toThrow());

  it('takes the reservations of a workspace from before the ledger', () => {
    const old = new WorkspaceDatabase(join(folder, 'old.db'), folder, () => undefined);
    try {
      migrate(old, MIGRATIONS.slice(0, 4));
      old.run("INSERT INTO numbers (prefix, year, number, key, issued_at) VALUES (?, 2025, 1, '甲局', ?)", [PREFIX, author.at]);
      migrate(old);
      expect(numberRepository(old).list()).toEqual([{ prefix: PREFIX, year: 2025, number: 1, key: '甲局', at: author.at, notice: null, voided: null }]);
    } finally {
      old.close();
    }
  });
});
