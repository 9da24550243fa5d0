import { CHECK_LIBRARY } from '../../shared/checks';
import type { TemplateChange, TemplateReference } from '../../shared/contract';
import type { Template } from '../../shared/model';
import { diffTemplates } from '../../shared/templates';

/** Checks by their titles; those that share one also show their ids. */
const CHECK_NAMES = new Map(CHECK_LIBRARY.map(({ id, title }, _, all) => [id, all.filter((other) => other.title === title).length === 1 ? title : `${title}（${id}）`]));

/** The differences of two standards with checks called by their titles. */
export const changesBetween = (from: Template, to: Template): TemplateChange[] => diffTemplates(from, to, (id) => CHECK_NAMES.get(id) ?? id);

export const referenceOf = ({ hash, title, version }: Template): TemplateReference => ({ hash, title, version });
