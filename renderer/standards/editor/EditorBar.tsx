import { ArrowLeftOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { go } from '../../app/route';
import type { KeptDraft } from './keeper';

export type EditorDialog = 'preview' | 'publish' | 'export' | 'import';

interface Props {
  readonly kept: KeptDraft;
  readonly errors: number;
  readonly onStep: (direction: 'undo' | 'redo') => void;
  readonly onNextError: () => void;
  readonly onDialog: (dialog: EditorDialog) => void;
}

const STATES: Readonly<Record<KeptDraft['state'], string>> = { saved: '已保存', waiting: '正在输入…', saving: '正在保存…', failed: '没有保存' };

/** What the draft is, whether it is stored, and what can be done with it. */
export function EditorBar({ kept: { draft, stored, state }, errors, onStep, onNextError, onDialog }: Props) {
  return (
    <header className="top-bar">
      <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回评查标准" title="返回评查标准" onClick={() => go({ screen: 'standards' })} />
      <h1>
        编辑：{draft.title.trim() === '' ? '未命名的标准' : draft.title}（{draft.version}）
      </h1>
      <span className={state === 'failed' ? 'editor-fault no-shrink' : 'muted no-shrink'} role="status" aria-label="保存状态">
        {STATES[state]}
      </span>
      <span className="spacer" />
      {errors === 0 ? (
        <Tag color="green">核对通过</Tag>
      ) : (
        <Button danger size="small" onClick={onNextError}>
          {errors}处错误，到下一处
        </Button>
      )}
      <Button icon={<UndoOutlined aria-hidden />} disabled={stored.undo === null && state === 'saved'} aria-label="撤销" title={stored.undo === null ? '撤销' : `撤销：${stored.undo}`} onClick={() => onStep('undo')} />
      <Button icon={<RedoOutlined aria-hidden />} disabled={stored.redo === null || state !== 'saved'} aria-label="重做" title={stored.redo === null ? '重做' : `重做：${stored.redo}`} onClick={() => onStep('redo')} />
      <Button onClick={() => onDialog('preview')}>试评</Button>
      <Button onClick={() => onDialog('import')}>导入</Button>
      <Button onClick={() => onDialog('export')}>导出</Button>
      <Button type="primary" onClick={() => onDialog('publish')}>
        发布…
      </Button>
    </header>
  );
}
