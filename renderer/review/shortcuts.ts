/** One thing a key does on the review screen. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** As shown on the key sheet. */
  readonly keys: string;
  readonly label: string;
  readonly group: '翻页与查看' | '评分' | '其他';
  readonly matches: (key: KeyPress) => boolean;
}

export type ShortcutId =
  | 'previousPage' | 'nextPage' | 'firstPage' | 'lastPage' | 'nextUnread' | 'zoomIn' | 'zoomOut' | 'fitWidth' | 'fitPage' | 'turn' | 'original' | 'twoUp' | 'fullScreen' | 'search' | 'frame'
  | 'sheet' | 'findings' | 'info' | 'timeline' | 'nextItem' | 'previousItem' | 'nextOpen' | 'accept' | 'acceptPasses' | 'clear' | 'deduct' | 'notApplicable' | 'parts' | 'note' | 'basis'
  | 'grouping' | 'openOnly' | 'finish' | 'undo' | 'redo' | 'help';

/** What of a keyboard event decides about a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const plain = (...names: string[]) => (press: KeyPress) => !press.ctrlKey && !press.altKey && !press.metaKey && names.includes(press.key.toLowerCase());
const withShift = (name: string) => (press: KeyPress) => press.shiftKey && plain(name)(press);
const withoutShift = (name: string) => (press: KeyPress) => !press.shiftKey && plain(name)(press);
const control = (name: string, shift = false) => (press: KeyPress) =>
  (press.ctrlKey || press.metaKey) && !press.altKey && press.shiftKey === shift && press.key.toLowerCase() === name;
const either = (...tests: ((press: KeyPress) => boolean)[]) => (press: KeyPress) => tests.some((test) => test(press));

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'previousPage', keys: 'PgUp', label: '上一页', group: '翻页与查看', matches: plain('pageup') },
  { id: 'nextPage', keys: 'PgDn', label: '下一页', group: '翻页与查看', matches: plain('pagedown') },
  { id: 'firstPage', keys: 'Home', label: '第一页', group: '翻页与查看', matches: plain('home') },
  { id: 'lastPage', keys: 'End', label: '最后一页', group: '翻页与查看', matches: plain('end') },
  { id: 'nextUnread', keys: 'V', label: '下一个没有人看过的页', group: '翻页与查看', matches: plain('v') },
  { id: 'zoomIn', keys: '+', label: '放大', group: '翻页与查看', matches: plain('+', '=') },
  { id: 'zoomOut', keys: '-', label: '缩小', group: '翻页与查看', matches: plain('-') },
  { id: 'fitWidth', keys: 'W', label: '适合宽度', group: '翻页与查看', matches: plain('w') },
  { id: 'fitPage', keys: 'F', label: '适合整页', group: '翻页与查看', matches: plain('f') },
  { id: 'turn', keys: 'R', label: '向右转90度', group: '翻页与查看', matches: plain('r') },
  { id: 'original', keys: 'O', label: '识别图与原件切换', group: '翻页与查看', matches: plain('o') },
  { id: 'twoUp', keys: 'D', label: '双页并排', group: '翻页与查看', matches: plain('d') },
  { id: 'fullScreen', keys: 'L', label: '全屏', group: '翻页与查看', matches: plain('l') },
  { id: 'search', keys: 'Ctrl+F', label: '在本卷中查找', group: '翻页与查看', matches: control('f') },
  { id: 'frame', keys: 'S', label: '框选依据：拖动，或方向键移动、Shift改大小、回车框取（再按或Esc结束）', group: '翻页与查看', matches: plain('s') },
  { id: 'sheet', keys: '1', label: '评分表', group: '评分', matches: plain('1') },
  { id: 'findings', keys: '2', label: '检查发现', group: '评分', matches: plain('2') },
  { id: 'info', keys: '3', label: '案卷信息', group: '评分', matches: plain('3') },
  { id: 'timeline', keys: '4', label: '时间线', group: '评分', matches: plain('4') },
  { id: 'nextItem', keys: 'J', label: '下一评分项（检查发现中：下一条）', group: '评分', matches: plain('j') },
  { id: 'previousItem', keys: 'K', label: '上一评分项（检查发现中：上一条）', group: '评分', matches: plain('k') },
  { id: 'nextOpen', keys: 'U', label: '下一未完成项，并显示其依据', group: '评分', matches: plain('u') },
  { id: 'accept', keys: 'A', label: '采纳当前项的建议并到下一未完成项（检查发现中：采纳）', group: '评分', matches: withoutShift('a') },
  { id: 'acceptPasses', keys: 'Shift+A', label: '接受全部自动通过项', group: '评分', matches: withShift('a') },
  { id: 'clear', keys: 'Z', label: '当前项不扣分或不否决（检查发现中：撤回认定）', group: '评分', matches: plain('z') },
  { id: 'deduct', keys: 'X', label: '当前项扣分或认定否决（检查发现中：驳回）', group: '评分', matches: plain('x') },
  { id: 'notApplicable', keys: 'N', label: '当前项不适用（再按恢复适用）', group: '评分', matches: plain('n') },
  { id: 'parts', keys: 'P', label: '到当前项的子项（空格勾选不涉及）', group: '评分', matches: plain('p') },
  { id: 'note', keys: 'E', label: '写评查说明（Esc离开）', group: '评分', matches: plain('e') },
  { id: 'basis', keys: 'B', label: '显示或收起法律依据', group: '评分', matches: plain('b') },
  { id: 'grouping', keys: 'G', label: '按环节、按监督事项切换', group: '评分', matches: plain('g') },
  { id: 'openOnly', keys: 'H', label: '只看未完成（再按恢复全部）', group: '评分', matches: plain('h') },
  { id: 'finish', keys: 'Ctrl+Enter', label: '完成评查', group: '其他', matches: control('enter') },
  { id: 'undo', keys: 'Ctrl+Z', label: '撤销', group: '其他', matches: control('z') },
  { id: 'redo', keys: 'Ctrl+Y', label: '重做', group: '其他', matches: either(control('y'), control('z', true)) },
  { id: 'help', keys: '?', label: '按键一览', group: '其他', matches: plain('?', '？') },
];

/** The shortcut that a key press means; null for none. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  return SHORTCUTS.find((shortcut) => shortcut.matches(press)) ?? null;
}
