import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeReader, fakeFile, writeFiles } from '../../electron/application/testing';
import { BUNDLED_STANDARDS, openBench, type TestBench } from '../../electron/application/testing-application';
import { resourcePaths, type EventName, type ProcedureName } from '../../shared/contract';
import { buildHosts, type BuiltHosts } from '../support/built-hosts';
import { direct, http, ipc, type OpenTransport, type Transport } from '../support/transports';

let hosts: BuiltHosts;
beforeAll(() => {
  hosts = buildHosts();
});
afterAll(() => hosts.dispose());

const transports: readonly (readonly [string, OpenTransport])[] = [['no transport', direct], ['HTTP and events', http], ['IPC', ipc]];

describe.each(transports)('the contract over %s', (_name, open) => {
  let bench: TestBench;
  let transport: Transport;
  beforeEach(async () => {
    bench = await openBench({ reader: createFakeReader() });
    transport = await open(bench.application, hosts.folder);
  });
  afterEach(async () => {
    await transport.close();
    await bench.dispose();
  });

  it('carries a review from import to a judged score, and says what changed', async () => {
    const { bridge } = transport;
    const events: (readonly [EventName, unknown])[] = [];
    const end = bridge.subscribe((name, payload) => events.push([name, payload]));
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '送达回证']) });
    expect(await bridge.call('intake.start', { folder: bench.importFolder })).toMatchObject({ ok: true, value: { casesTotal: 1 } });
    await vi.waitFor(() => expect(events).toContainEqual(['job.progress', expect.objectContaining({ state: 'done', pagesDone: 2 })]), { timeout: 10_000 });

    const corrected = await bridge.call('cases.setKind', { caseId: 'A', kind: 'penalty-ordinary' });
    if (!corrected.ok) throw new Error(corrected.error.message);
    const line = corrected.value.sheet?.lines.find(({ section }) => section.kind === 'points');
    if (!line) throw new Error('the standard has no item with points');
    events.length = 0;
    const deductions = [{ id: null, reason: '缺签名“甲”', points: '0.5', occurrences: 1, findings: [] }];
    const judged = await bridge.call('items.judge', { caseId: 'A', itemId: line.item.id, applicable: true, vetoed: false, deductions, note: '', evidence: [] });
    expect(judged.ok).toBe(true);
    const evidence = { page: 1, box: { x: 1, y: 2, width: 30, height: 40 }, text: '“签名”', confidence: 0.9 };
    const attached = await bridge.call('evidence.attach', { caseId: 'A', itemId: line.item.id, evidence, note: '未签名' });
    if (!attached.ok) throw new Error(attached.error.message);
    expect(attached.value.attached).toMatchObject([{ itemId: line.item.id, evidence, note: '未签名' }]);
    const place = { caseId: 'A', id: attached.value.attached[0]?.id ?? '' };
    expect(await bridge.call('evidence.annotate', { ...place, note: '补签' })).toMatchObject({ ok: true, value: { attached: [{ note: '补签' }] } });
    expect(await bridge.call('evidence.detach', place)).toMatchObject({ ok: true, value: { attached: [] } });
    expect(await bridge.call('pages.seen', { caseId: 'A', pages: [2, 1] })).toMatchObject({ ok: true, value: [{ pages: [1, 2] }] });
    expect(await bridge.call('reasons.list', { itemId: line.item.id })).toEqual({ ok: true, value: [{ id: null, reason: '缺签名“甲”', points: '0.5', uses: 1 }] });
    expect((await bridge.call('items.acceptPasses', { caseId: 'A' })).ok).toBe(true);
    // What arrives is what the application gave, nothing lost or turned into another type on the way.
    expect(await bridge.call('cases.get', { caseId: 'A' })).toEqual({ ok: true, value: await bench.detail('A') });
    await vi.waitFor(() => expect(events).toContainEqual(['cases.changed', { caseIds: ['A'] }]), { timeout: 10_000 });

    end();
    events.length = 0;
    await bridge.call('cases.setKind', { caseId: 'A', kind: 'other' });
    expect(events).toEqual([]);
  });

  it('carries a table of discretion benchmarks and the scorecard', async () => {
    const { bridge } = transport;
    const file = path.join(BUNDLED_STANDARDS, 'benchmarks', '裁量基准表（样例）.xlsx');
    const imported = await bridge.call('benchmarks.import', { file, columns: { grade: '阶次' } });
    if (!imported.ok) throw new Error(imported.error.message);
    expect(imported.value).toMatchObject({ table: { rows: 20, validFrom: '2024-01-01' }, problems: [] });
    expect(await bridge.call('benchmarks.list', {})).toEqual({ ok: true, value: [imported.value.table] });
    expect(await bridge.call('benchmarks.remove', { id: imported.value.table.id })).toEqual({ ok: true, value: [] });
    expect(await bridge.call('benchmarks.import', { file: path.join(bench.root, '没有.xlsx') })).toMatchObject({ ok: false, error: { code: 'source-unreadable' } });
    expect(await bridge.call('checks.scorecard', {})).toEqual({ ok: true, value: { rejectedPercent: 50, minimumAnswers: 10, lines: [] } });
  });

  it('carries a standard that is being written, to its publication', async () => {
    const { bridge } = transport;
    const standard = (await bench.application.implementation['templates.list']({})).find(({ id }) => id === 'penalty-summary-draft');
    const begun = await bridge.call('drafts.create', { from: standard?.hash ?? '' });
    if (!begun.ok) throw new Error(begun.error.message);
    const { draftId, draft } = begun.value;
    const saved = await bridge.call('drafts.save', { draftId, revision: 1, draft: { ...draft, notes: '“引号”与\n换行' }, what: '修改说明' });
    expect(saved).toEqual({ ok: true, value: await bench.application.implementation['drafts.get']({ draftId }) });
    expect(await bridge.call('drafts.undo', { draftId, revision: 2 })).toMatchObject({ ok: true, value: { draft, redo: '修改说明' } });
    expect(await bridge.call('drafts.redo', { draftId, revision: 2 })).toMatchObject({ ok: false, error: { code: 'draft-changed' } });
    const shown = await bridge.call('drafts.publication', { draftId });
    if (!shown.ok) throw new Error(shown.error.message);
    expect(await bridge.call('drafts.publish', { draftId, revision: 3, hash: shown.value.hash })).toMatchObject({ ok: true, value: { own: true, hash: shown.value.hash } });
    expect(await bridge.call('drafts.list', {})).toEqual({ ok: true, value: [] });
  });

  it('carries a document of supervision from draft to receipt, with its ledger', async () => {
    const { bridge } = transport;
    const agency = '驻马店市水利局';
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile([`${agency}\n行政处罚决定书\n驻水罚决〔2024〕3号\n当事人：甲厂\n2024年6月20日`]) });
    await bench.importAll();
    await bridge.call('cases.setKind', { caseId: 'A', kind: 'penalty-ordinary' });
    const finding = (await bench.detail('A')).findings.find(({ status }) => status === 'problem' || status === 'confirm');
    await bridge.call('findings.answer', { caseId: 'A', findingId: finding?.id ?? '', verdict: 'accepted', reason: '“核实”' });
    const drafted = await bridge.call('notices.draft', { agency, caseIds: null, kind: null, orderReason: '', withProposals: false });
    if (!drafted.ok) throw new Error(drafted.error.message);
    const { noticeId } = drafted.value.summary;
    const { today } = await bench.application.implementation['ledger.list']({});
    expect(await bridge.call('notices.issue', { noticeId, revision: 1, on: today, confirmIssuer: false })).toMatchObject({ ok: true, value: { summary: { state: 'issued' } } });
    const entry = { type: 'received', on: today, manner: 'direct', receiver: '李收件', note: '' } as const;
    expect(await bridge.call('ledger.enter', { noticeId, entry, files: [] })).toMatchObject({ ok: true, value: { summary: { state: 'received' } } });
    expect(await bridge.call('notices.get', { noticeId })).toEqual({ ok: true, value: await bench.application.implementation['notices.get']({ noticeId }) });
    expect(await bridge.call('ledger.list', { states: ['received'] })).toMatchObject({ ok: true, value: { rows: [{ agency, problem: { note: '“核实”' } }], counts: { received: 1 } } });
  });

  it('carries a search over the whole workspace, part by part', async () => {
    const { bridge } = transport;
    writeFiles(bench.importFolder, { 'A.pdf': fakeFile(['行政处罚决定书', '处罚告知书']), 'B.pdf': fakeFile(['送达回证']) });
    await bench.importAll();
    const hit = { caseId: 'A', page: 1, times: 1, before: '行政', text: '处罚', after: '决定书' };
    const first = await bridge.call('search.workspace', { query: '处罚', limit: 1 });
    if (!first.ok) throw new Error(first.error.message);
    expect(first.value).toMatchObject({ hits: [hit], atLeast: 2, atMost: 2, waiting: 0 });
    expect(await bridge.call('search.workspace', { query: '处罚', limit: 9, after: first.value.next ?? 0 })).toMatchObject({ ok: true, value: { hits: [{ page: 2 }], next: null } });
    expect(await bridge.call('search.workspace', { query: '处罚', limit: 9, caseIds: ['B'] })).toMatchObject({ ok: true, value: { hits: [], next: null, atMost: 0 } });
    expect(await bridge.call('search.workspace', { query: '', limit: 9 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('gives page images and originals by URL', async () => {
    writeFiles(bench.importFolder, { 'A #1.pdf': fakeFile(['一']) });
    await bench.importAll();
    const detail = await bench.detail('A #1');
    const image = await transport.get(transport.bridge.resource(resourcePaths.pageImage('A #1', 1)));
    expect([image.status, image.mime, image.bytes[0]]).toEqual([200, 'image/jpeg', 0xff]);
    const original = await transport.get(transport.bridge.resource(resourcePaths.original(detail.pages[0]?.source.sha256 ?? '')));
    expect([original.status, new TextDecoder().decode(original.bytes)]).toEqual([200, '一']);
    expect((await transport.get('/resource/page/A%20%231/2')).status).toBe(404);
    expect((await transport.get(`/resource/original/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('turns errors into answers in Chinese with a code', async () => {
    await bench.application.implementation['workspace.close']({});
    expect(await transport.bridge.call('cases.list', {})).toEqual({ ok: false, error: { code: 'no-workspace', message: expect.stringContaining('请先') as string } });
    expect(await transport.bridge.call('cases.get', { caseId: '' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const surplus = { path: null, extra: 1 };
    expect(await transport.bridge.call('folders.list', surplus)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    for (const name of ['workspace.destroy', '__proto__', 'constructor']) {
      expect(await transport.bridge.call(name as ProcedureName, {})).toMatchObject({ ok: false });
    }
  });
});
