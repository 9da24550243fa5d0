import { Modal } from 'antd';
import { SEARCH_KEY } from '../search/searchKey';
import { SHORTCUTS, type Shortcut } from './shortcuts';

/** Keys of the whole program, listed with those of the review screen. */
const EVERYWHERE: readonly Pick<Shortcut, 'keys' | 'label' | 'group'>[] = [{ ...SEARCH_KEY, group: '翻页与查看' }];

const GROUPS = ['翻页与查看', '评分', '其他'] as const;

/** 按键一览: every shortcut of the review screen. */
export function KeysSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Modal open={open} title="按键一览" width={640} footer={null} onCancel={onClose}>
      <p className="form-hint">正在输入文字时，这些按键不起作用。</p>
      <div className="keys-sheet">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {[...SHORTCUTS, ...EVERYWHERE].filter((shortcut) => shortcut.group === group).map((shortcut) => (
                <div key={shortcut.keys}>
                  <dt>
                    <kbd>{shortcut.keys}</kbd>
                  </dt>
                  <dd>{shortcut.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
