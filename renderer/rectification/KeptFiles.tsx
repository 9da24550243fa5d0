import { PaperClipOutlined } from '@ant-design/icons';
import type { KeptFile } from '../../shared/rectification';

/** Files kept in the workspace as proof, by name and size. */
export function KeptFiles({ files }: { readonly files: readonly KeptFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="plain-list kept-files" aria-label="附件">
      {files.map(({ sha256, name, bytes }) => (
        <li key={`${sha256} ${name}`}>
          <PaperClipOutlined aria-hidden /> <span className="wrap-text">{name}</span> <span className="muted">{sizeText(bytes)}</span>
        </li>
      ))}
    </ul>
  );
}

const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);
