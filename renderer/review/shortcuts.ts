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
  | 'previousPage' | 'nextPage' | 'firstPage' | 'lastPage' | 'zoomIn' | 'zoomOut' | 'fitWidth' | 'fitPage' | 'turn' | 'original' | 'twoUp' | 'fullScreen'
  | 'sheet' | 'findings' | 'info' | 'nextItem' | 'previousItem' | 'accept' | 'notApplicable' | 'undo' | 'redo' | 'help';

/** What of a keyboard event decides about a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const plain = (...names: string[]) => (press: KeyPress) => !press.ctrlKey && !press.altKey && !press.metaKey && names.includes(press.key.toLowerCase());
const control = (name: string, shift = false) => (press: KeyPress) =>
  (press.ctrlKey || press.metaKey) && !press.altKey && press.shiftKey === shift && press.key.toLowerCase() === name;
const either = (...tests: ((press: KeyPress) => boolean)[]) => (press: KeyPress) => tests.some((test) => test(press));

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'previousPage', keys: 'PgUp', label: '上一页', group: '翻页与查看', matches: plain('pageup') },
  { id: 'nextPage', keys: 'PgDn', label: '下一页', group: '翻页与查看', matches: plain('pagedown') },
  { id: 'firstPage', keys: 'Home', label: '第一页', group: '翻页与查看', matches: plain('home') },
  { id: 'lastPage', keys: 'End', label: '最后一页', group: '翻页与查看', matches: plain('end') },
  { id: 'zoomIn', keys: '+', label: '放大', group: '翻页与查看', matches: plain('+', '=') },
  { id: 'zoomOut', keys: '-', label: '缩小', group: '翻页与查看', matches: plain('-') },
  { id: 'fitWidth', keys: 'W', label: '适合宽度', group: '翻页与查看', matches: plain('w') },
  { id: 'fitPage', keys: 'F', label: '适合整页', group: '翻页与查看', matches: plain('f') },
  { id: 'turn', keys: 'R', label: '向右转90度', group: '翻页与查看', matches: plain('r') },
  { id: 'original', keys: 'O', label: '识别图与原件切换', group: '翻页与查看', matches: plain('o') },
  { id: 'twoUp', keys: 'D', label: '双页并排', group: '翻页与查看', matches: plain('d') },
  { id: 'fullScreen', keys: 'L', label: '全屏', group: '翻页与查看', matches: plain('l') },
  { id: 'sheet', keys: '1', label: '评分表', group: '评分', matches: plain('1') },
  { id: 'findings', keys: '2', label: '检查发现', group: '评分', matches: plain('2') },
  { id: 'info', keys: '3', label: '案卷信息', group: '评分', matches: plain('3') },
  { id: 'nextItem', keys: 'J', label: '下一评分项', group: '评分', matches: plain('j') },
  { id: 'previousItem', keys: 'K', label: '上一评分项', group: '评分', matches: plain('k') },
  { id: 'accept', keys: 'A', label: '采纳当前项的建议', group: '评分', matches: plain('a') },
  { id: 'notApplicable', keys: 'N', label: '当前项不适用（再按恢复适用）', group: '评分', matches: plain('n') },
  { id: 'undo', keys: 'Ctrl+Z', label: '撤销', group: '其他', matches: control('z') },
  { id: 'redo', keys: 'Ctrl+Y', label: '重做', group: '其他', matches: either(control('y'), control('z', true)) },
  { id: 'help', keys: '?', label: '按键一览', group: '其他', matches: plain('?', '？') },
];

/** The shortcut that a key press means; null for none. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  return SHORTCUTS.find((shortcut) => shortcut.matches(press)) ?? null;
}
