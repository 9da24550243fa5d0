import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Search } from './useSearch';

/** Milliseconds without another key after which the words are looked for. */
const PAUSE = 250;

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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState(search.query);
  useEffect(() => {
    input.current?.focus({ cursor: 'all' });
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (words: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search.find(words, page), PAUSE);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key !== 'Enter') return;
    clearTimeout(timer.current);
    if (text.trim() === search.query) search.step(event.shiftKey ? -1 : 1);
    else search.find(text, page);
  };
  const none = search.hits.length === 0;
  return (
    <div className="search-bar" role="search" aria-label="在本卷中查找">
      <Input
        ref={input}
        size="small"
        className="search-words"
        aria-label="查找本卷文字"
        placeholder="查找本卷文字"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          // Half-entered words of an input method are none.
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) later(event.target.value);
        }}
        onCompositionEnd={(event) => later(event.currentTarget.value)}
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
