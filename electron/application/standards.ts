import { GENERAL_SECTOR, type Sector } from '../../shared/checks/sectors';
import { UserError, type ItemJudgement, type Template, type TemplateKind } from '../../shared/model';
import { followTemplate } from '../../shared/templates';
import type { TemplateChoice, Workspace } from '../storage';
import { chooseTemplate, parseTemplate, type LoadedTemplate, type TemplateLibrary } from './templates';

/** Which standard scores a case file of this workspace. */
export interface StandardsOfWorkspace {
  /**
   * The standard for a kind of case file of an agency, or for the agency as a whole (`unit`): the latest that a person chose
   * and that fits, else the one that was taken by itself when it was first needed. Null where none applies.
   * @param asOf ISO moment: what was in use then (a finished file keeps its standard); null: now
   */
  forCase(kind: TemplateKind, agency: string, asOf: string | null): Template | null;
  /** Judgements as they count under a standard, whichever was in use when they were made (see `followTemplate`). */
  follow(judgements: readonly ItemJudgement[], kind: TemplateKind, agency: string, template: Template): readonly ItemJudgement[];
  /** What {@link StandardsOfWorkspace.forCase} would give now if a person chose `candidate`. */
  ifChosen(candidate: Template, kind: TemplateKind, agency: string): Template | null;
  /** Chooses a standard; its text is pinned with it. */
  choose(loaded: LoadedTemplate, choice: Omit<TemplateChoice, 'hash'>): void;
  /** Every pinned standard, those taken by themselves first, with the choices that named it. */
  pinned(): readonly { readonly loaded: LoadedTemplate; readonly choices: readonly TemplateChoice[] }[];
  /** A pinned standard or one of the library. @throws UserError `template-missing` */
  require(hash: string): LoadedTemplate;
}

/**
 * All case files of one kind in a workspace are scored by the same text: the standard is pinned in the workspace, and a file
 * changed on disk later changes no review under way. Another standard or version comes in by a person's choice only.
 */
export function standardsOf(workspace: Workspace, library: TemplateLibrary, today: () => string, sectorOf: (agency: string) => Sector): StandardsOfWorkspace {
  const inSector = (agency: string, sectors: readonly string[]): boolean => {
    const sector = sectorOf(agency);
    return sector !== GENERAL_SECTOR && sectors.includes(sector.name);
  };
  const fits = (template: Template, kind: TemplateKind, agency: string): boolean =>
    template.kinds.includes(kind) && (template.sectors === undefined || inSector(agency, template.sectors));
  const texts = new Map<string, LoadedTemplate>();
  for (const hash of workspace.templates.list()) {
    const yaml = workspace.templates.get(hash);
    const result = yaml === null ? null : parseTemplate(yaml, hash);
    if (yaml !== null && result !== null && !('errors' in result)) texts.set(hash, { template: result.template, yaml });
  }
  let choices = workspace.templates.choices();
  const pin = (loaded: LoadedTemplate): void => {
    workspace.templates.put(loaded.template.hash, loaded.yaml);
    texts.set(loaded.template.hash, loaded);
  };

  const inUse = (kind: TemplateKind, agency: string, asOf: string | null, made: readonly TemplateChoice[]): Template | null => {
    const chosen = made
      .filter(({ at }) => asOf === null || at <= asOf)
      .flatMap(({ hash }) => texts.get(hash)?.template ?? [])
      .findLast((template) => fits(template, kind, agency));
    if (chosen !== undefined) return chosen;
    // What was taken by itself was pinned before anything was chosen in its place.
    const byItself = [...texts.values()].find(({ template }) => template.sectors === undefined && fits(template, kind, agency));
    return byItself?.template ?? null;
  };

  return {
    forCase(kind, agency, asOf) {
      const known = inUse(kind, agency, asOf, choices);
      if (known !== null) return known;
      const chosen = chooseTemplate(library.templates, kind, today());
      if (chosen === null) return null;
      pin(chosen);
      return chosen.template;
    },
    follow: (judgements, kind, agency, template) =>
      choices.length === 0
        ? judgements
        : judgements.flatMap((judgement) => {
            const under = inUse(kind, agency, judgement.at, choices);
            if (under === null || under.hash === template.hash) return [judgement];
            return followTemplate(judgement, under, template).judgement ?? [];
          }),
    ifChosen: (candidate, kind, agency) => (fits(candidate, kind, agency) ? candidate : inUse(kind, agency, null, choices)),
    choose(loaded, choice) {
      workspace.transaction(() => {
        pin(loaded);
        workspace.templates.choose({ ...choice, hash: loaded.template.hash });
      });
      choices = workspace.templates.choices();
    },
    pinned: () => [...texts.values()].map((loaded) => ({ loaded, choices: choices.filter(({ hash }) => hash === loaded.template.hash) })),
    require(hash) {
      const found = texts.get(hash) ?? library.templates.find(({ template }) => template.hash === hash);
      if (found === undefined) throw new UserError('template-missing', '没有找到这个评查标准（可能已被替换或删除），未作任何改动。请刷新后重新选择。');
      return found;
    },
  };
}
