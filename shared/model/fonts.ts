/** A font that the exported workbooks name, and what may stand for it. */
export interface ExportFont {
  /** Name written into the workbooks. */
  readonly name: string;
  /** Where it is used, in Chinese. */
  readonly use: string;
  /** Fonts of the same style that come with systems or office programs, the closest first. */
  readonly alternatives: readonly string[];
}

/** Fonts of the exported workbooks by their use, after GB/T 9704. */
export const EXPORT_FONTS = {
  title: { name: '方正小标宋简体', use: '标题', alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体'] },
  body: { name: '仿宋_GB2312', use: '监督意见书正文', alternatives: ['仿宋', 'FangSong', '华文仿宋', '方正仿宋_GBK'] },
  heading: { name: '黑体', use: '正文小标题、附件名', alternatives: ['SimHei', '华文黑体', '思源黑体', 'Noto Sans CJK SC', '微软雅黑'] },
  table: { name: '宋体', use: '表格、页码', alternatives: ['SimSun', '新宋体', '思源宋体', 'Noto Serif CJK SC', '文泉驿正黑'] },
} as const satisfies Readonly<Record<string, ExportFont>>;
