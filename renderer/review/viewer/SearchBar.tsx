import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { go } from '../../app/route';
import { useWords } from '../../components/useWords';
import { SEARCH_KEY } from '../../search/searchKey';
import { searchFor } from '../../search/searchPlace';
import type { Search } from './useSearch';

interface Props {
  readonly search: Search;
  /** Rises each time the search is asked for, also while it is open. */
  readonly asked: number;
  readonly page: number;
  /** Pages whose text is not known yet. */
  readonly pagesMissing: number;
  readonly onClose: () => void;
}

/** 查找: words in the recognised text of the case file. */
export function SearchBar({ search, asked, page, pagesMissing, onClose }: Props) {
  const input = useRef<InputRef>(null);
  const { text, settle, field } = useWords(search.query, (words) => search.find(words, page));
  useEffect(() => {
    input.current?.focus({ cursor: 'all' });
  }, [asked]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key !== 'Enter') return;
    settle();
    if (text.trim() === search.query) search.step(event.shiftKey ? -1 : 1);
    else search.find(text, page);
  };
  const none = search.hits.length === 0;
  return (
    <div className="search-bar" role="search" aria-label="在本卷中查找">
      <Input
        {...field}
        ref={input}
        size="small"
        className="search-words"
        aria-label="查找本卷文字"
        placeholder="查找本卷文字"
        maxLength={100}
        onKeyDown={onKey}
      />
      <Button size="small" icon={<UpOutlined aria-hidden />} aria-label="上一处" title="上一处（Shift+回车）" disabled={none} onClick={() => search.step(-1)} />
      <Button size="small" icon={<DownOutlined aria-hidden />} aria-label="下一处" title="下一处（回车）" disabled={none} onClick={() => search.step(1)} />
      <span className="search-result" role="status">
        <SearchResult search={search} pagesMissing={pagesMissing} />
      </span>
      {search.state === 'failed' && (
        <Button size="small" onClick={search.again}>
          重试
        </Button>
      )}
      <Button size="small" title={`${SEARCH_KEY.label}（${SEARCH_KEY.keys}）`} onClick={() => go({ screen: 'search', search: searchFor(text) })}>
        查全库
      </Button>
      <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} aria-label="结束查找" title="结束查找（Esc）" onClick={onClose} />
    </div>
  );
}

function SearchResult({ search, pagesMissing }: { readonly search: Search; readonly pagesMissing: number }) {
  const { state, hits, total, current } = search;
  const missing = pagesMissing > 0 ? `（${pagesMissing}页没有文字，未能查找）` : '';
  if (state === 'idle') return null;
  if (state === 'busy') return '正在查找…';
  if (state === 'failed') return '没有查成，评查记录不受影响。';
  const hit = hits[current];
  if (hit === undefined) return `没有找到${missing}`;
  return (
    <>
      <span className="mono">
        {current + 1}/{total}处{total > hits.length ? `（只列出前${hits.length}处）` : ''}
        {missing}
      </span>{' '}
      <span className="muted">
        第{hit.page}页 …{hit.before}
        <mark>{hit.text}</mark>
        {hit.after}…
      </span>
    </>
  );
}
