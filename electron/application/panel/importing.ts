import path from 'node:path';
import type { Implementation, ResultFilePreview } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { chooseResult, importResults, previewImport, type PanelState } from '../../../shared/panel';
import { readResult, type OpenedResult, type SentPackage } from '../../exchange';
import type { Context } from '../context';
import { absolutePath } from '../folders';
import { panelOf, sha256, type Panel } from './basis';
import { resultKey } from './keys';
import type { PanelWork } from './work';

const signerSubject = (expertId: string): string => `signer/${expertId}`;

function sentPackages(panel: Panel): readonly SentPackage[] {
  const names = new Map(panel.experts().map(({ id, name }) => [id, name]));
  return panel.packages().map(({ hash, expertId, templates }) => {
    const signer = panel.repository.records('rules', signerSubject(expertId)).at(-1)?.value;
    return { hash, expert: { id: expertId, name: names.get(expertId) ?? '' }, signer: typeof signer === 'string' ? signer : null, templates: new Map(Object.entries(templates)) };
  });
}

interface ReadFile {
  readonly preview: ResultFilePreview;
  /** Null when it is refused. */
  readonly opened: OpenedResult | null;
}

/** Reads a result file and says what it would change of a state; what is wrong with a file is its refusal. */
async function readOne(panel: Panel, state: PanelState, file: string, options: ReturnType<PanelWork['piece']>): Promise<ReadFile> {
  const name = path.basename(file);
  try {
    const { identity } = await resultKey(panel);
    const opened = await readResult(absolutePath(file), { identity }, sentPackages(panel), options);
    const { added, known, differing } = previewImport(state, opened.results, sha256);
    const ids = (list: typeof added) => list.map(({ result }) => result.caseId);
    return { opened, preview: { file: name, expertId: opened.expertId, added: ids(added), known: ids(known), differing: ids(differing.map(({ incoming }) => incoming)), refusal: null } };
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'exchange-cancelled') throw error;
    return { opened: null, preview: { file: name, expertId: null, added: [], known: [], differing: [], refusal: error.message } };
  }
}

/** Takes a result file's results and the key that it was signed with, both or neither. */
function take(panel: Panel, { expertId, signer, results, packageHash }: OpenedResult): void {
  const stored = importResults({ results: [], choices: [] }, results, sha256).results;
  panel.session.workspace.transaction(() => {
    panel.repository.addResults(stored, panel.entry('导入结果', expertId, null, { packageHash, results: stored.map(({ digest, result }) => ({ digest, caseId: result.caseId, total: result.total, grade: result.grade })) }));
    if (panel.repository.records('rules', signerSubject(expertId)).length === 0) {
      panel.repository.record('rules', signerSubject(expertId), signer, panel.entry('登记专家签名公钥', expertId, null, signer));
    }
  });
}

/** Importing results (导入结果): in any order and as often as one likes, it comes to the same. */
export function importProcedures(context: Context, work: PanelWork): Pick<Implementation, 'panel.previewResults' | 'panel.importResults' | 'panel.chooseResult'> {
  return {
    'panel.previewResults': ({ files }) =>
      work.run(async () => {
        const panel = panelOf(context);
        let state = panel.repository.state();
        const previews: ResultFilePreview[] = [];
        for (const [index, file] of files.entries()) {
          const { preview, opened } = await readOne(panel, state, file, work.piece('读取结果文件', index, files.length));
          if (opened !== null) state = importResults(state, opened.results, sha256);
          previews.push(preview);
        }
        return previews;
      }),
    'panel.importResults': ({ files }) =>
      work.run(async () => {
        const panel = panelOf(context);
        const previews: ResultFilePreview[] = [];
        for (const [index, file] of files.entries()) {
          const { preview, opened } = await readOne(panel, panel.repository.state(), file, work.piece('导入结果文件', index, files.length));
          if (opened !== null) take(panel, opened);
          previews.push(preview);
        }
        return previews;
      }),
    'panel.chooseResult': async ({ caseId, expertId, digest, reason }) => {
      const panel = panelOf(context);
      const before = panel.repository.state();
      const { choices } = chooseResult(before, { caseId, expertId, chosen: digest, reason, by: panel.by, at: panel.now() });
      const choice = choices.find((one) => one.caseId === caseId && one.expertId === expertId && !before.choices.includes(one));
      if (choice !== undefined) panel.repository.addChoice(choice, panel.entry('采用结果', caseId, choice.among, choice.chosen, reason));
      return null;
    },
  };
}
