import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { holderOf, keyOf, samePlace, type Place } from './places';
import { treeKeyOf, type TreeKey } from './treeKeys';
import type { TreeRow } from './tree';

interface Props {
  readonly rows: readonly TreeRow[];
  readonly selected: Place;
  /** Errors of a row, with those of what is folded away under it. */
  readonly errorsOf: (row: TreeRow) => number;
  readonly onSelect: (place: Place) => void;
  readonly onOpen: (place: Place, open: boolean) => void;
  /** Keys that change the draft or go to the form. */
  readonly onKey: (key: TreeKey) => void;
}

/** The standard as a tree of sections, items and their parts, worked with the keyboard like an outline. */
export function TreePanel({ rows, selected, errorsOf, onSelect, onOpen, onKey }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ place }) => samePlace(place, selected));
  // Whether the last key was one of the tree: the row that had the focus may be gone with the step, and the focus with it.
  const pressed = useRef(false);
  // Focus follows the selection as long as the tree has it.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement) || (pressed.current && document.activeElement === document.body)) row?.focus();
  }, [selected, rows]);
  const go = (row: TreeRow | undefined) => row !== undefined && onSelect(row.place);
  const press = (event: KeyboardEvent) => {
    const key = event.nativeEvent.isComposing ? null : treeKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    pressed.current = true;
    const row = rows[at];
    if (key === 'next') go(rows[at + 1]);
    else if (key === 'previous') go(rows[at - 1]);
    else if (key === 'first') go(rows[0]);
    else if (key === 'last') go(rows.at(-1));
    else if (key === 'open') row?.open === false ? onOpen(row.place, true) : row?.open === true && go(rows[at + 1]);
    else if (key === 'close') row?.open === true ? onOpen(row.place, false) : row !== undefined && row.level > 1 && onSelect(holderOf(row.place));
    else onKey(key);
  };
  return (
    <div ref={list} role="tree" aria-label="评查标准的结构" className="editor-tree" onKeyDown={press} onPointerDown={() => (pressed.current = false)}>
      {rows.map((row) => {
        const chosen = samePlace(row.place, selected);
        const errors = errorsOf(row);
        return (
          <div
            key={keyOf(row.place)} role="treeitem" aria-level={row.level} aria-selected={chosen} tabIndex={chosen ? 0 : -1}
            {...(row.open === null ? {} : { 'aria-expanded': row.open })}
            className={`editor-row level-${row.level} row-${row.type}`} onClick={() => onSelect(row.place)}
          >
            <span className="editor-caret" aria-hidden onClick={() => row.open !== null && onOpen(row.place, !row.open)}>
              {row.open === null ? null : row.open ? <CaretDownOutlined /> : <CaretRightOutlined />}
            </span>
            <span className="editor-title">{row.title}</span>
            {errors > 0 && <span className="editor-badge">{errors}处错误</span>}
            <span className="mono muted">{row.worth}</span>
          </div>
        );
      })}
    </div>
  );
}
