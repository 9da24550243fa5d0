import { Modal } from 'antd';
import { SHORTCUTS } from './shortcuts';

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
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map((shortcut) => (
                <div key={shortcut.id}>
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
