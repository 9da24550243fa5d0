/** The sections of the settings, in their order. */
export const SECTIONS = [
  { id: 'batch', title: '批次', ofWorkspace: true },
  { id: 'holidays', title: '节假日与调休', ofWorkspace: true },
  { id: 'sectors', title: '行业参数', ofWorkspace: true },
  { id: 'documents', title: '文书', ofWorkspace: true },
  { id: 'thresholds', title: '评查阈值', ofWorkspace: true },
  { id: 'recognition', title: '识别与资源', ofWorkspace: false },
  { id: 'fonts', title: '字体', ofWorkspace: false },
  { id: 'about', title: '关于', ofWorkspace: false },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section that an address names; the first that can be shown for anything else. */
export function sectionOf(name: string, hasWorkspace: boolean): SectionId {
  const shown = SECTIONS.filter(({ ofWorkspace }) => hasWorkspace || !ofWorkspace);
  return (shown.find(({ id }) => id === name) ?? shown[0] ?? SECTIONS[0]).id;
}
