import { ArrowUpOutlined, FileExcelOutlined, FolderOpenOutlined, FolderOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Modal, Space, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import type { FolderEntry, FolderListing } from '../../shared/contract';
import { useFolder } from '../queries';
import { ErrorNotice } from './ErrorNotice';
import { Loading } from './Loading';
import { joinPath } from './paths';
import './folder-picker.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What the choice means, one sentence. */
  readonly hint: string;
  /** The button that chooses the folder now shown; none where files are chosen. */
  readonly okText?: string;
  readonly busy?: boolean;
  /** Called with the chosen folder's path. */
  readonly onChoose?: (path: string) => void;
  readonly onCancel: () => void;
  /** Files of the folder that can be chosen. */
  readonly files?: { readonly accept: RegExp; readonly onChoose: (path: string) => void };
  /** Why the folder now shown cannot be chosen; null if it can. */
  readonly refuse?: (listing: FolderListing) => string | null;
  /** Further controls under the list, e.g. the name of a folder to be made. */
  readonly children?: ReactNode;
}

/** Chooses a folder of this PC through the contract, so that it works the same in every host. */
export function FolderPicker({ open, title, hint, okText, busy = false, onChoose, onCancel, files, refuse, children }: Props) {
  const [path, setPath] = useState<string | null>(null);
  return (
    <Modal
      open={open}
      title={title}
      width={720}
      footer={null}
      destroyOnHidden
      mask={{ closable: false }}
      onCancel={onCancel}
      className="folder-picker"
    >
      <p className="form-hint">{hint}</p>
      <Listing path={path} busy={busy} okText={okText} files={files} refuse={refuse} onGo={setPath} onChoose={onChoose} onCancel={onCancel}>
        {children}
      </Listing>
    </Modal>
  );
}

interface ListingProps extends Pick<Props, 'onCancel' | 'children'> {
  readonly path: string | null;
  readonly busy: boolean;
  readonly okText: string | undefined;
  readonly onChoose: Props['onChoose'] | undefined;
  readonly files: Props['files'] | undefined;
  readonly refuse: Props['refuse'] | undefined;
  readonly onGo: (path: string | null) => void;
}

function Listing({ path, busy, okText, files, refuse, onGo, onChoose, onCancel, children }: ListingProps) {
  const folder = useFolder(path);
  const listing = folder.data;
  const problem = listing === undefined ? null : (refuse?.(listing) ?? null);
  return (
    <>
      <PathLine key={listing?.path ?? ''} listing={listing} onGo={onGo} />
      <div className="folder-picker-body">
        {folder.isPending && <Loading what="正在读取文件夹…" />}
        {folder.isError && (
          <div>
            <ErrorNotice title="无法打开这个文件夹" error={folder.error} onRetry={() => void folder.refetch()} />
            <Button className="error-notice" onClick={() => onGo(null)}>
              回到常用位置
            </Button>
          </div>
        )}
        {listing !== undefined && <Entries listing={listing} files={files} busy={busy} onGo={onGo} />}
      </div>
      {children}
      {problem !== null && <p className="warn-text">{problem}</p>}
      <div className="folder-picker-footer">
        <Space>
          <Button onClick={onCancel}>取消</Button>
          {onChoose !== undefined && (
            <Button type="primary" loading={busy} disabled={listing === undefined || problem !== null} onClick={() => listing !== undefined && onChoose(listing.path)}>
              {okText}
            </Button>
          )}
        </Space>
      </div>
    </>
  );
}

function PathLine({ listing, onGo }: { readonly listing: FolderListing | undefined; readonly onGo: (path: string | null) => void }) {
  const shown = listing?.path ?? '';
  const [typed, setTyped] = useState(shown);
  const parent = listing?.parent ?? null;
  return (
    <div className="folder-picker-path">
      <Button icon={<ArrowUpOutlined aria-hidden />} aria-label="上一级文件夹" title="上一级文件夹" disabled={parent === null} onClick={() => onGo(parent)} />
      <Input
        aria-label="文件夹路径"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => typed.trim() !== '' && onGo(typed.trim())}
      />
      <Button disabled={typed.trim() === '' || typed === shown} onClick={() => onGo(typed.trim())}>
        转到
      </Button>
    </div>
  );
}

interface EntriesProps extends Pick<ListingProps, 'files' | 'busy' | 'onGo'> {
  readonly listing: FolderListing;
}

function Entries({ listing, files, busy, onGo }: EntriesProps) {
  return (
    <div className="folder-picker-columns">
      <nav aria-label="常用位置">
        <ul className="plain-list">
          {listing.places.map((place) => (
            <li key={place.path}>
              <EntryButton entry={place} onGo={onGo} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="folder-picker-entries">
        {listing.folders.length === 0 && listing.files.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="这个文件夹是空的" />}
        <ul className="plain-list" aria-label="文件夹">
          {listing.folders.map((entry) => (
            <li key={entry.path}>
              <EntryButton entry={entry} onGo={onGo} />
            </li>
          ))}
        </ul>
        <ul className="plain-list folder-picker-files" aria-label="文件">
          {listing.files.map((file) => (
            <li key={file}>
              {files?.accept.test(file) === true ? (
                <button type="button" className="folder-entry" disabled={busy} onClick={() => files.onChoose(joinPath(listing.path, file))}>
                  <FileExcelOutlined aria-hidden />
                  <span className="folder-entry-name">{file}</span>
                </button>
              ) : (
                file
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function EntryButton({ entry, onGo }: { readonly entry: FolderEntry; readonly onGo: (path: string) => void }) {
  return (
    <button type="button" className="folder-entry" title={entry.path} onClick={() => onGo(entry.path)}>
      {entry.isWorkspace ? <FolderOpenOutlined aria-hidden /> : <FolderOutlined aria-hidden />}
      <span className="folder-entry-name">{entry.name}</span>
      {entry.isWorkspace && <Tag color="blue">工作区</Tag>}
    </button>
  );
}
