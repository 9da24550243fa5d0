import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { FilePicker } from '../components/FilePicker';
import { baseName } from '../components/paths';

const MOST = 20;

/** Files that are copied into the workspace as proof when the entry is made. */
export function FilesField({ files, onFiles }: { readonly files: readonly string[]; readonly onFiles: (files: readonly string[]) => void }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="files-field">
      <ul className="plain-list" aria-label="附件">
        {files.map((file) => (
          <li key={file}>
            <span className="wrap-text" title={file}>{baseName(file)}</span>
            <Button type="link" size="small" aria-label={`去掉附件${baseName(file)}`} onClick={() => onFiles(files.filter((other) => other !== file))}>
              去掉
            </Button>
          </li>
        ))}
      </ul>
      <Button icon={<PaperClipOutlined aria-hidden />} disabled={files.length >= MOST} onClick={() => setChoosing(true)}>
        添加附件…
      </Button>
      {choosing && (
        <FilePicker
          title="添加附件" hint="选中的文件在登记时复制进工作区，原文件不改动。每份不超过200 MB。" accept={/./} busy={false} onCancel={() => setChoosing(false)}
          onChoose={(path) => {
            onFiles(files.includes(path) ? files : [...files, path]);
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}
