import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { createDispatch } from './dispatch';
import { createErrorLog } from './log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dispatch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Dispatches to a single procedure. */
function dispatchTo(implementation: Partial<Implementation>) {
  const log = createErrorLog(folder, () => 0);
  return { dispatch: createDispatch(implementation as Implementation, log), log };
}

describe('calls from outside', () => {
  it('reach the procedure only with input that the contract allows', async () => {
    const seen: unknown[] = [];
    const { dispatch } = dispatchTo({ 'cases.get': async (input) => (seen.push(input), Promise.reject(new UserError('case-missing', '没有该案卷。'))) });
    expect(await dispatch('cases.get', { caseId: 'A' })).toEqual({ ok: false, error: { code: 'case-missing', message: '没有该案卷。' } });
    for (const input of [undefined, null, 'A', {}, { caseId: 1 }, { caseId: 'x'.repeat(300) }, { caseId: 'A', more: true }]) {
      expect(await dispatch('cases.get', input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect(seen).toEqual([{ caseId: 'A' }]);
  });

  it('to unknown procedures, inherited names among them, are refused', async () => {
    const { dispatch } = dispatchTo({});
    for (const name of ['', 'cases.destroy', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(await dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-procedure' } });
    }
  });

  it('that fail unexpectedly tell the user where the record is, and nothing of the inside', async () => {
    const { dispatch, log } = dispatchTo({ 'cases.list': async () => Promise.reject(new TypeError('x is undefined')) });
    const reply = await dispatch('cases.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal', message: expect.stringContaining(log.file) as string } });
    expect(JSON.stringify(reply)).not.toContain('undefined');
    expect(readFileSync(log.file, 'utf8')).toContain('TypeError: x is undefined');
  });
});
