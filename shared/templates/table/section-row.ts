import { defined, numberIn, wordIn } from './cells';
import type { Draft, Place } from './draft';
import { SECTION_LABELS } from './head-block';
import { NOT_APPLICABLE, SECTION_KINDS, valueOf, VETO_OUTCOMES } from './words';
import type { TemplateSection } from '../../model';

type SettingName = keyof typeof SECTION_LABELS;

/** The settings of a section from the text of its row: 「种类：否决；上限：10」. Unknown ones are complained about. */
export function readSettings(draft: Draft, place: Place, text: string): Record<string, unknown> {
  const found: Partial<Record<SettingName, unknown>> = {};
  for (const part of text.split(/[；;\n]+/)) {
    if (part.trim() === '') continue;
    const match = /^\s*([^：:]+)[：:]\s*(.*?)\s*$/.exec(part);
    const label = match?.[1]?.trim() ?? '';
    const name = (Object.keys(SECTION_LABELS) as SettingName[]).find((candidate) => SECTION_LABELS[candidate] === label);
    if (match === null || name === undefined) {
      draft.error(place, `看不懂部分的设置“${part.trim().slice(0, 40)}”。`, `请写成“名称：值”，用分号隔开；名称有：${Object.values(SECTION_LABELS).join('、')}。`);
    } else found[name] = settingOf(draft, place, name, match[2] ?? '');
  }
  return defined(found);
}

function settingOf(draft: Draft, place: Place, name: SettingName, value: string): unknown {
  switch (name) {
    case 'kind':
      return wordIn(draft, place, SECTION_KINDS, value);
    case 'vetoOutcome':
      return wordIn(draft, place, VETO_OUTCOMES, value);
    case 'notApplicable':
      return wordIn(draft, place, NOT_APPLICABLE, value);
    case 'weight':
    case 'cap':
      return numberIn(draft, place, value);
  }
}

/** The kind of a section that names none, from its title; counted where nothing speaks against it. */
export function kindOfTitle(title: string): TemplateSection['kind'] {
  const brackets = /[（(【]([^）)】]+)[）)】]/.exec(title)?.[1] ?? '';
  const named = valueOf(SECTION_KINDS, brackets);
  if (named !== null) return named;
  if (/否决|重大问题/.test(title)) return 'veto';
  if (/加分/.test(title)) return 'bonus';
  if (/单位级|不计入单个案卷/.test(title)) return 'unit';
  return 'points';
}
