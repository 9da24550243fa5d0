import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseResult, EMPTY_STATE, importResults, joinStates, standingsOf, verifyAudit, type AuditEntry, type Expert } from '../../shared/panel';
import { result } from '../../shared/panel/testing';
import { WorkspaceDatabase } from './database';
import { migrate } from './migrations';
import { panelRepository } from './panel';
import type { PanelRepository } from './panel-types';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = (action: string, subject = ''): AuditEntry => ({ by: '王组长', at: '2026-03-18T09:00:00.000Z', action, subject, before: null, after: null, reason: '' });
const expert: Expert = {
  id: 'e1', name: '李专家', unit: '甲县水利局', specialisms: [], sectors: [], certificate: '豫QJ0001', validFrom: null, validTo: null, contact: '电话00000000',
  recusals: [{ of: 'agency', agency: '乙县水利局', reason: 'relative', note: '亲属任职' }],
};

let folder: string;
let database: WorkspaceDatabase;
let panel: PanelRepository;
const open = () => {
  database = new WorkspaceDatabase(join(folder, 'd.db'), folder, () => undefined);
  migrate(database);
  panel = panelRepository(database);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panel-'));
  open();
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the panel in the workspace', () => {
  it('keeps results and choices as the merge left them, after reopening too', () => {
    const both = importResults(EMPTY_STATE, [result(), result({ total: '80' })], sha256);
    const chosen = chooseResult(both, { caseId: '案卷1', expertId: 'e1', chosen: both.results[0]?.digest ?? '', reason: '先交', by: '王组长', at: '2026-03-19T09:00:00.000Z' });
    expect(panel.addResults(both.results, entry('导入结果'))).toBe(2);
    for (const choice of chosen.choices) panel.addChoice(choice, entry('采用结果', '案卷1'));
    database.close();
    open();
    expect(panel.state()).toEqual(chosen);
    expect(joinStates(panel.state(), chosen)).toEqual(chosen);
    expect(standingsOf(panel.state())[0]?.state).toBe('chosen');
  });

  it('adds a result once, and logs nothing when nothing was added', () => {
    const { results } = importResults(EMPTY_STATE, [result()], sha256);
    panel.addResults(results, entry('导入结果'));
    expect(panel.addResults(results, entry('导入结果'))).toBe(0);
    expect(panel.audit()).toHaveLength(1);
  });

  it('keeps every record, by kind and subject, and logs each act in one chain', () => {
    panel.putExpert(expert, entry('登记专家', 'e1'));
    panel.record('assignment', '案卷1', ['e1'], entry('分派', '案卷1'));
    panel.record('assignment', '案卷1', ['e2'], entry('调整分派', '案卷1'));
    panel.record('assignment', '案卷2', ['e1'], entry('分派', '案卷2'));
    expect(panel.records('assignment', '案卷1').map(({ value }) => value)).toEqual([['e1'], ['e2']]);
    expect(panel.records('assignment')).toHaveLength(3);
    expect(panel.records('draw')).toEqual([]);
    expect(panel.audit().map((link) => link.entry.action)).toEqual(['登记专家', '分派', '调整分派', '分派']);
    expect(verifyAudit(panel.audit(), null, sha256)).toMatchObject({ holds: true, head: { number: 4 } });
  });

  it('keeps neither the act nor its entry if one of them fails', () => {
    const broken = { ...entry('分派'), at: 1n } as unknown as AuditEntry;
    expect(() => panel.record('assignment', '案卷1', ['e1'], broken)).toThrow();
    expect([panel.records('assignment'), panel.audit()]).toEqual([[], []]);
  });

  it('erases an expert from the files of the database, and keeps the id', () => {
    panel.putExpert(expert, entry('登记专家', 'e1'));
    const bytes = () => Buffer.concat(readdirSync(folder).filter((name) => name.startsWith('d.db') && !name.endsWith('.lock')).map((name) => readFileSync(join(folder, name))));
    expect(bytes().includes('李专家')).toBe(true);
    panel.eraseExpert('e1', entry('删除个人信息', 'e1'));
    for (const words of ['李专家', '豫QJ0001', '电话00000000', '亲属任职']) expect(bytes().includes(words)).toBe(false);
    expect(panel.experts()).toMatchObject([{ id: 'e1', contact: '' }]);
    panel.eraseExpert('e9', entry('删除个人信息', 'e9'));
    expect(panel.audit()).toHaveLength(2);
  });

  it.each([
    "UPDATE panel_results SET case_id = 'x'", 'DELETE FROM panel_results', "UPDATE panel_records SET subject = 'x'", 'DELETE FROM panel_records',
    "UPDATE audit_links SET json = '{}'", 'DELETE FROM audit_links',
  ])('refuses %s', (sql) => {
    panel.addResults(importResults(EMPTY_STATE, [result()], sha256).results, entry('导入结果'));
    panel.record('draw', '', {}, entry('抽取'));
    expect(() => database.script(sql)).toThrow();
  });
});
