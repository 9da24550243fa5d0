import { ArrowLeftOutlined, MenuFoldOutlined, MenuUnfoldOutlined, QuestionOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Space, Tag } from 'antd';
import { CASE_KIND_NAMES } from '../../shared/model';
import { backToList, go } from '../app/route';
import type { SearchPlace } from '../search/searchPlace';
import { useReview } from './context';
import type { SaveState } from './useReviewActions';

const SAVE_TEXT: Record<SaveState, string> = { saving: '正在保存…', saved: '已保存', failed: '保存失败' };

interface Props {
  readonly saved: SaveState;
  /** The search that led here, to go back to. */
  readonly found: SearchPlace | null;
  readonly listShown: boolean;
  readonly onToggleList: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFinish: () => void;
  readonly onReopen: () => void;
  readonly onKeys: () => void;
}

/** The bar over a case file: where it stands (total, grade, what is open) and what can be done with the whole of it. */
export function ReviewBar({ saved, found, listShown, onToggleList, onUndo, onRedo, onFinish, onReopen, onKeys }: Props) {
  const { detail, closed } = useReview();
  const { summary, sheet } = detail;
  const back = found === null ? '返回案卷列表' : '返回检索结果';
  const goBack = () => (found === null ? backToList() : go({ screen: 'search', search: found }));
  return (
    <header className="top-bar review-bar">
      <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label={back} title={back} onClick={goBack} />
      <Button type="text" icon={listShown ? <MenuFoldOutlined aria-hidden /> : <MenuUnfoldOutlined aria-hidden />} aria-label="页面目录" aria-pressed={listShown} title="显示或隐藏页面目录" onClick={onToggleList} />
      <div className="review-name">
        <h1 title={summary.caseName}>{summary.caseName || summary.caseId}</h1>
        <span className="muted">{CASE_KIND_NAMES[summary.kind]}</span>
      </div>
      <span className="spacer" />
      {sheet !== null && (
        <div className="review-score" role="status" aria-label="当前得分">
          <span className="review-total mono">{sheet.total}</span>分
          <Tag color={sheet.vetoed ? 'red' : 'blue'}>{sheet.grade}</Tag>
          <span className={sheet.openLines > 0 ? 'warn-text' : 'muted'}>{sheet.openLines > 0 ? `${sheet.openLines}项未评` : '全部已评'}</span>
        </div>
      )}
      <span className={`save-state ${saved === 'failed' ? 'save-failed' : 'muted'}`} role="status" aria-label="保存状态" title={saved === 'failed' ? '最近一次操作没有保存，先前的都已保存。请重做这一步。' : undefined}>
        {SAVE_TEXT[saved]}
      </span>
      <Space size={4} className="no-shrink">
        <Button type="text" icon={<UndoOutlined aria-hidden />} aria-label="撤销" title="撤销（Ctrl+Z）" disabled={closed || !detail.canUndo} onClick={onUndo} />
        <Button type="text" icon={<RedoOutlined aria-hidden />} aria-label="重做" title="重做（Ctrl+Y）" disabled={closed || !detail.canRedo} onClick={onRedo} />
        <Button type="text" icon={<QuestionOutlined aria-hidden />} aria-label="按键一览" title="按键一览（?）" onClick={onKeys} />
        {closed ? (
          <Button onClick={onReopen}>重新打开评查</Button>
        ) : (
          <Button type="primary" disabled={sheet === null} onClick={onFinish}>
            完成评查
          </Button>
        )}
      </Space>
    </header>
  );
}
