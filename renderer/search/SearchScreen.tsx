import { ArrowLeftOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { backToList, replacePlace } from '../app/route';
import { useWords } from '../components/useWords';
import { useCases } from '../queries';
import { narrowedTo } from './hits';
import { focusHits } from './HitList';
import { SearchFilters } from './SearchFilters';
import { SEARCH_FIELD } from './searchKey';
import { LONGEST_QUERY, type SearchPlace } from './searchPlace';
import { SearchResults } from './SearchResults';
import './search.css';

/** 全库检索: words in the recognised texts of all case files. What is searched for stands in the address. */
export function SearchScreen({ search }: { readonly search: SearchPlace }) {
  const cases = useCases();
  const main = useRef<HTMLElement>(null);
  const input = useRef<InputRef>(null);
  const show = (change: Partial<SearchPlace>) => replacePlace({ screen: 'search', search: { ...search, at: null, ...change } });
  const find = (words: string) => {
    const q = words.trim();
    setShown(q);
    if (q !== search.q) show({ q });
  };
  const { text, setText, settle, field } = useWords(search.q, find);
  // Words that came from the address, and not from this field.
  const [shown, setShown] = useState(search.q);
  if (shown !== search.q) {
    setShown(search.q);
    setText(search.q);
  }
  useEffect(() => {
    // A hit that was opened before has the focus instead.
    if (main.current?.contains(document.activeElement) !== true) input.current?.focus({ cursor: 'all' });
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    settle();
    if (text.trim() !== search.q) find(text);
    else focusHits(main.current);
  };
  const known = cases.data;
  const caseIds = useMemo(() => {
    if (search.agency.length === 0 && search.kind.length === 0) return null;
    return known === undefined ? undefined : narrowedTo(known, search);
  }, [known, search]);
  return (
    <>
      <header className="top-bar search-bar-top">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回案卷列表" title="返回案卷列表" onClick={backToList} />
        <h1>全库检索</h1>
        <search className="search-form">
          <Input
            {...field}
            ref={input}
            id={SEARCH_FIELD}
            allowClear
            prefix={<SearchOutlined aria-hidden />}
            aria-label="在全部案卷中检索"
            placeholder="当事人、文号、条款等任意字词"
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            onKeyDown={onKey}
          />
          <SearchFilters search={search} cases={known ?? []} onChange={show} />
        </search>
      </header>
      <main className="search-main" ref={main}>
        <SearchResults search={search} cases={cases} caseIds={caseIds} onAllCases={() => show({ agency: [], kind: [] })} />
      </main>
    </>
  );
}
