import { Checkbox } from 'antd';
import type { DraftDeduction, DraftItem, DraftSubItem } from '../../../../shared/model';
import { changeDeduction, changeSubItem } from '../change';
import { fieldChange, useEditing } from '../context';
import type { Place } from '../places';
import { ChecksField } from './ChecksField';
import { Faults, TextField } from './Field';

interface SubItemProps {
  readonly place: Place;
  readonly part: DraftSubItem;
  readonly item: DraftItem;
}

/** A credit part (得分子项) of an item. */
export function SubItemForm({ place, part, item }: SubItemProps) {
  const { draft, faultsOf, change } = useEditing();
  const put = (name: string, label: string, next: Partial<DraftSubItem>, typed = true) => {
    const [what, field] = fieldChange(draft, place, name, label);
    change(changeSubItem(draft, place, (own) => ({ ...own, ...next })), what, typed ? field : null);
  };
  return (
    <div className="editor-fields">
      <Faults faults={faultsOf(place)} />
      <TextField label="子项" wide value={part.title} faults={faultsOf(place, 'title')} onChange={(title) => put('title', '名称', { title })} />
      <TextField label="分值" suffix="分" value={part.points} faults={faultsOf(place, 'points')} hint={`本项共 ${item.points === '' ? '0' : item.points} 分`} onChange={(points) => put('points', '分值', { points })} />
      <TextField label="子项编号" value={part.id} faults={faultsOf(place, 'id')} onChange={(id) => put('id', '编号', { id })} />
      <div className="editor-field wide">
        <Checkbox checked={part.essential} onChange={(event) => put('essential', '必备', { essential: event.target.checked }, false)}>
          必备子项：缺它整项不得分
        </Checkbox>
      </div>
      <ChecksField place={place} checks={part.checks} art10={item.art10} faults={faultsOf(place, 'checks')} hint="查出问题即建议扣去本子项。" onChange={(checks) => put('checks', '检查', { checks }, false)} />
    </div>
  );
}

interface DeductionProps {
  readonly place: Place;
  readonly part: DraftDeduction;
  readonly item: DraftItem;
}

/** A deduction rule: points for each occurrence, up to a limit. */
export function DeductionForm({ place, part, item }: DeductionProps) {
  const { draft, faultsOf, change } = useEditing();
  const put = (name: string, label: string, next: Partial<DraftDeduction>, typed = true) => {
    const [what, field] = fieldChange(draft, place, name, label);
    change(changeDeduction(draft, place, (own) => ({ ...own, ...next })), what, typed ? field : null);
  };
  return (
    <div className="editor-fields">
      <Faults faults={faultsOf(place)} />
      <TextField label="扣分情形" wide value={part.title} faults={faultsOf(place, 'title')} onChange={(title) => put('title', '情形', { title })} />
      <TextField label="每处扣" suffix="分" value={part.points} faults={faultsOf(place, 'points')} onChange={(points) => put('points', '每处扣分', { points })} />
      <TextField label="最多扣" suffix="分" value={part.maximum} faults={faultsOf(place, 'maximum')} hint={`不填则扣完本项 ${item.points === '' ? '0' : item.points} 分为止`} onChange={(maximum) => put('maximum', '扣分上限', { maximum })} />
      <TextField label="扣分编号" value={part.id} faults={faultsOf(place, 'id')} onChange={(id) => put('id', '编号', { id })} />
      <ChecksField place={place} checks={part.checks} art10={item.art10} faults={faultsOf(place, 'checks')} hint="每查出一处建议扣一次。" onChange={(checks) => put('checks', '检查', { checks }, false)} />
    </div>
  );
}
