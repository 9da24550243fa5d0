/** What a key does in the tree of a standard. */
export type TreeKey = 'next' | 'previous' | 'open' | 'close' | 'first' | 'last' | 'up' | 'down' | 'indent' | 'outdent' | 'add' | 'remove' | 'edit';

const PLAIN: Readonly<Record<string, TreeKey>> = {
  ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'open', ArrowLeft: 'close', Home: 'first', End: 'last', Enter: 'add', Insert: 'add', Delete: 'remove', F2: 'edit',
};
/** As in the outline of a word processor. */
const WITH_ALT_SHIFT: Readonly<Record<string, TreeKey>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'indent', ArrowLeft: 'outdent' };

interface Pressed { readonly key: string; readonly altKey: boolean; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** The command of a key in the tree; null for any other key. */
export function treeKeyOf({ key, altKey, shiftKey, ctrlKey, metaKey }: Pressed): TreeKey | null {
  if (ctrlKey || metaKey || altKey !== shiftKey) return null;
  const keys = altKey ? WITH_ALT_SHIFT : PLAIN;
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/** The keys as the editor's hint lists them. */
export const TREE_KEYS: readonly (readonly [keys: string, action: string])[] = [
  ['↑ ↓', '上一行、下一行'], ['← →', '折叠、展开'], ['回车', '在后面新增一个'], ['Delete', '删除'], ['F2', '到右侧填写'],
  ['Alt+Shift+↑ ↓', '上移、下移'], ['Alt+Shift+→', '项目降为子项'], ['Alt+Shift+←', '子项升为项目'], ['Ctrl+Z', '撤销'], ['Ctrl+Y', '重做'],
];
