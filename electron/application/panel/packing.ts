import type { Implementation, PackageOutcome, SentPackageView } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { writePackage, type PackageBlob, type PackageCase } from '../../exchange';
import type { Context } from '../context';
import { absolutePath } from '../folders';
import { assignableExperts, freePath, panelOf, type KeptPackage, type Panel } from './basis';
import { resultKey } from './keys';
import type { PackageSettings } from './package-settings';
import type { PanelWork } from './work';

const assignedTo = (panel: Panel, expertId: string): readonly string[] =>
  (panel.assignment()?.assignments ?? []).filter(({ experts }) => experts.includes(expertId)).map(({ fileId }) => fileId);

function viewsOf(panel: Panel): readonly SentPackageView[] {
  return panel.packages().map(({ hash, expertId, templates, at }) => {
    const caseIds = Object.keys(templates);
    const now = assignedTo(panel, expertId);
    return { hash, expertId, caseIds, at, outdated: now.length !== caseIds.length || !now.every((id) => caseIds.includes(id)) };
  });
}

/** A case file as the expert gets it: what the machine read and found, and nothing of what anybody decided. */
function packCase(panel: Panel, caseId: string, originals: boolean): { readonly one: PackageCase; readonly blobs: readonly PackageBlob[]; readonly yaml: string } {
  const { session } = panel;
  const { workspace } = session;
  const { analysis, pages, record } = session.snapshot(caseId);
  if (analysis === null) throw new UserError('panel-not-recognised', `案卷“${caseId}”还没有识别完，没有写出评查包。请等识别完成后再试。`);
  const standard = session.standards.forCase(analysis.kind, panel.assignment()?.files.find(({ id }) => id === caseId)?.agency ?? '', null);
  if (standard === null) throw new UserError('panel-no-standard', `案卷“${caseId}”没有适用的评查标准，没有写出评查包。请先改定案卷类别，或选用标准。`);
  const files = originals ? [...new Set(record.files.map(({ sha256 }) => sha256))] : [];
  const packed = pages.map((page) => ({ page, image: workspace.pages.imageSha(caseId, page.number), text: workspace.pages.text(caseId, page.number) }));
  const images = packed.flatMap(({ image }) => (image === null ? [] : [image]));
  return {
    one: { id: caseId, kind: analysis.kind, templateHash: standard.hash, files, documents: analysis.documents, facts: analysis.facts, findings: analysis.findings, pages: packed },
    blobs: [...images.map((sha) => ['image', sha] as const), ...files.map((sha) => ['file', sha] as const)].map(([kind, sha256]) => ({ kind, sha256, path: workspace.blobs.path(sha256) })),
    yaml: session.standards.require(standard.hash).yaml,
  };
}

function settingsOf(panel: Panel, caseIds: readonly string[], templates: ReadonlyMap<string, string>): PackageSettings {
  const { workspace, journal } = panel.session;
  return {
    batch: { ...workspace.batch.get(), reviewer: '' },
    holidays: workspace.rules.holidays().map(({ data, at }) => ({ data, by: panel.by, at })),
    agencies: [...workspace.rules.agencies()],
    choices: workspace.templates.choices().filter(({ hash }) => templates.has(hash)).map(({ hash, reason, at }) => ({ hash, reason, at })),
    corrections: Object.fromEntries(caseIds.map((id) => [id, [...journal.stateOf(id).corrections].map((one) => (one.type === 'document' ? { ...one, pages: [...one.pages] } : one))])),
  };
}

/** Writing a package (评查包) for each expert. */
export function packingProcedures(context: Context, work: PanelWork): Pick<Implementation, 'panel.packages' | 'panel.writePackages'> {
  const writeOne = async (panel: Panel, expertId: string, folder: string, passphrase: string, originals: boolean, options: ReturnType<PanelWork['piece']>): Promise<readonly string[]> => {
    const expert = assignableExperts(panel).find(({ id }) => id === expertId);
    const caseIds = assignedTo(panel, expertId);
    if (expert === undefined || caseIds.length === 0) throw new UserError('panel-nothing-assigned', '这名专家没有分派到案卷，没有写出评查包。请先分派。');
    const { recipient } = await resultKey(panel);
    const packed = caseIds.map((id) => packCase(panel, id, originals));
    const templates = new Map(packed.map(({ one, yaml }) => [one.templateHash, yaml]));
    const { name, organ } = panel.session.workspace.batch.get();
    const info = {
      batch: name, organ, createdAt: panel.now(), createdBy: panel.by, programVersion: context.options.info.version, expert: { id: expert.id, name: expert.name }, blind: false,
      resultRecipient: recipient, settings: settingsOf(panel, caseIds, templates),
    };
    const path = await freePath(folder, `评查包-${expert.name}`, 'ajpc');
    const content = { info, cases: packed.map(({ one }) => one), templates, blobs: packed.flatMap(({ blobs }) => blobs) };
    const written = await writePackage(path, content, { passphrase }, options);
    const kept: KeptPackage = { hash: written.hash, expertId, templates: Object.fromEntries(packed.map(({ one }) => [one.id, one.templateHash])), at: info.createdAt };
    panel.repository.record('package', written.hash, kept, panel.entry('写出评查包', expertId, null, { hash: written.hash, caseIds }));
    return written.paths;
  };

  return {
    'panel.packages': async () => viewsOf(panelOf(context)),
    'panel.writePackages': ({ expertIds, folder, passphrase, originals }) =>
      work.run(async () => {
        const panel = panelOf(context);
        const target = absolutePath(folder);
        const outcomes: PackageOutcome[] = [];
        for (const [index, expertId] of expertIds.entries()) {
          try {
            const paths = await writeOne(panel, expertId, target, passphrase, originals, work.piece('写出评查包', index, expertIds.length));
            outcomes.push({ expertId, paths, message: null });
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            outcomes.push({ expertId, paths: [], message: error.message });
          }
        }
        return outcomes;
      }),
  };
}
