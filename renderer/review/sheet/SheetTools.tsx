import { Button, Checkbox, Segmented } from 'antd';
import { isAutomaticPass } from '../../../shared/scoring';
import { call } from '../../api';
import { useReview } from '../context';
import type { ItemCursor } from '../useItemCursor';
import type { Grouping } from './order';

const GROUPINGS: { value: Grouping; label: string }[] = [
  { value: 'section', label: '按环节' },
  { value: 'art10', label: '按监督事项' },
];

/** What stands over the score sheet: how it is put together, the filter, and taking over all that passed by itself. */
export function SheetTools({ cursor }: { readonly cursor: ItemCursor }) {
  const { detail, caseId, closed, act } = useReview();
  const acceptPasses = () => act({ label: '接受全部自动通过项', run: () => call('items.acceptPasses', { caseId }) });
  const open = detail.sheet?.openLines ?? 0;
  const passes = detail.sheet?.lines.filter(isAutomaticPass).length ?? 0;
  return (
    <div className="sheet-tools" role="group" aria-label="评分表的显示">
      <Segmented size="small" aria-label="分组方式" options={GROUPINGS} value={cursor.grouping} onChange={cursor.setGrouping} />
      <Checkbox checked={cursor.openOnly} onChange={(event) => cursor.setOpenOnly(event.target.checked)}>
        只看未完成（{open}）
      </Checkbox>
      {!closed && passes > 0 && (
        <Button size="small" title="只包括程序自动判定全部通过的项，不包括问题和待确认的项（Shift+A）" onClick={acceptPasses}>
          接受全部自动通过项（{passes}）
        </Button>
      )}
    </div>
  );
}
