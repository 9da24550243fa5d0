import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover, Space } from 'antd';
import { useEditing } from './context';
import { addItem, addPart, addSection, indent, move, outdent, remove, type Step } from './tree';
import { TREE_KEYS } from './treeKeys';
import type { Place } from './places';

interface Props {
  readonly place: Place;
  readonly onTake: (step: Step | null, enter?: boolean) => void;
}

/** Buttons for what the keys do in the tree; what the form of a standard does not allow is off. */
export function TreeTools({ place, onTake }: Props) {
  const { draft } = useEditing();
  const adding: readonly (readonly [label: string, step: Step | null])[] = [
    ['新增部分', addSection(draft, place)], ['新增项目', addItem(draft, place)], ['新增子项', addPart(draft, place, 'subItems')], ['新增扣分', addPart(draft, place, 'deductions')],
  ];
  const moving: readonly (readonly [label: string, step: Step | null])[] = [
    ['上移', move(draft, place, -1)], ['下移', move(draft, place, 1)], ['降为子项', indent(draft, place)], ['升为项目', outdent(draft, place)], ['删除', remove(draft, place)],
  ];
  return (
    <div className="editor-tools" role="toolbar" aria-label="结构操作">
      <Space size={4} wrap>
        {adding.map(([label, step]) => (
          <Button key={label} size="small" disabled={step === null} onClick={() => onTake(step, true)}>
            {label}
          </Button>
        ))}
      </Space>
      <Space size={4} wrap>
        {moving.map(([label, step]) => (
          <Button key={label} size="small" type="text" danger={label === '删除'} disabled={step === null} onClick={() => onTake(step)}>
            {label}
          </Button>
        ))}
        <Popover trigger="click" title="结构中的按键" content={<KeyList />}>
          <Button size="small" type="text" icon={<QuestionCircleOutlined aria-hidden />} aria-label="结构中的按键" />
        </Popover>
      </Space>
    </div>
  );
}

function KeyList() {
  return (
    <dl className="editor-keys">
      {TREE_KEYS.map(([keys, action]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
  );
}
