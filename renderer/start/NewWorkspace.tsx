import { Input } from 'antd';
import { useState } from 'react';
import { FolderPicker } from '../components/FolderPicker';
import { folderNameProblem, joinPath } from '../components/paths';

interface Props {
  readonly open: boolean;
  readonly busy: boolean;
  readonly onCreate: (path: string) => void;
  readonly onCancel: () => void;
}

const defaultName = () => `案卷评查${new Date().getFullYear()}`;

/** Chooses where a new workspace lies and how its folder is called. */
export function NewWorkspace({ open, busy, onCreate, onCancel }: Props) {
  const [name, setName] = useState(defaultName);
  return (
    <FolderPicker
      open={open}
      title="新建工作区"
      hint="请选择放在哪里，并给工作区起个名字。程序会在该位置新建一个同名文件夹。"
      okText="新建"
      busy={busy}
      refuse={(listing) =>
        folderNameProblem(name) ?? (listing.folders.some((folder) => folder.name === name.trim()) ? '这里已经有同名的文件夹，请换一个名字。' : null)
      }
      onChoose={(path) => onCreate(joinPath(path, name.trim()))}
      onCancel={onCancel}
    >
      <label className="field-line">
        <span>工作区名称</span>
        <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </label>
    </FolderPicker>
  );
}
