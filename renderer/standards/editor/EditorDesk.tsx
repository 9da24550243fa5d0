import { useEffect, useMemo, useRef, useState } from 'react';
import type { CheckCard, TemplateDraftDetail } from '../../../shared/contract';
import { ErrorNotice } from '../../components/ErrorNotice';
import { EditingContext, type Editing } from './context';
import { EditorBar, type EditorDialog } from './EditorBar';
import { EditorDialogs } from './EditorDialogs';
import { countErrors, placeFaults } from './faults';
import { NodeForm } from './fields/NodeForm';
import { HEAD, keyOf, samePlace, standing, type Place } from './places';
import { PointsBanner } from './PointsBanner';
import { TreePanel } from './TreePanel';
import { TreeTools } from './TreeTools';
import { addAfter, indent, move, outdent, remove, treeRows, type Step } from './tree';
import type { TreeKey } from './treeKeys';
import { useDraft } from './useDraft';
import { useUndoKeys } from './useUndoKeys';

interface Props {
  readonly detail: TemplateDraftDetail;
  readonly checks: readonly CheckCard[];
}

/** The editor: the tree of the standard, the form of what is chosen in it, and what is wrong. */
export function EditorDesk({ detail, checks }: Props) {
  const { keeper, ...kept } = useDraft(detail);
  const { draft, stored } = kept;
  const [wanted, setWanted] = useState<Place>(HEAD);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const form = useRef<HTMLElement>(null);
  const [entering, setEntering] = useState(0);
  const place = standing(draft, wanted);
  const faults = useMemo(() => placeFaults(draft, stored.faults), [draft, stored.faults]);
  const rows = useMemo(() => treeRows(draft, closed), [draft, closed]);

  const open = (at: Place, on: boolean) => setClosed((before) => new Set(on ? [...before].filter((key) => key !== keyOf(at)) : [...before, keyOf(at)]));
  const select = (at: Place) => {
    setWanted(at);
    // What is chosen from elsewhere must be seen in the tree.
    setClosed((before) => new Set([...before].filter((key) => !keyOf(at).startsWith(`${key}/`))));
  };
  const take = (step: Step | null, enter = false) => {
    if (step === null) return;
    keeper.change(step.draft, step.what, null);
    select(step.place);
    if (enter) setEntering((count) => count + 1);
  };
  const step = (direction: 'undo' | 'redo') => void keeper.step(direction);
  useUndoKeys(step);
  // After something was added its name is typed first.
  useEffect(() => {
    if (entering > 0) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [entering]);

  const onKey = (key: TreeKey) => {
    if (key === 'edit') setEntering((count) => count + 1);
    else if (key === 'add') take(addAfter(draft, place), true);
    else if (key === 'remove') take(remove(draft, place));
    else if (key === 'up' || key === 'down') take(move(draft, place, key === 'up' ? -1 : 1));
    else if (key === 'indent') take(indent(draft, place));
    else if (key === 'outdent') take(outdent(draft, place));
  };
  const errors = faults.filter(({ severity }) => severity === 'error');
  const nextError = () => {
    const at = errors.findIndex(({ node }) => samePlace(node, place));
    const next = errors.slice(at + 1).find(({ node }) => !samePlace(node, place)) ?? errors[0];
    if (next !== undefined) select(next.node);
  };
  const editing: Editing = {
    draft, checks, select,
    faultsOf: (at, field) => faults.filter((fault) => samePlace(fault.node, at) && fault.field === (field ?? null)),
    change: (next, what, field) => keeper.change(next, what, field),
    rest: () => void keeper.flush(),
  };
  return (
    <EditingContext value={editing}>
      <EditorBar kept={kept} errors={errors.length} onStep={step} onNextError={nextError} onDialog={setDialog} />
      <main className="editor">
        {kept.state === 'failed' && <ErrorNotice title="最近的修改没有保存，仍在屏幕上" error={kept.error} onRetry={() => void keeper.flush()} />}
        <PointsBanner draft={draft} onGo={select} />
        <div className="editor-panes">
          <section aria-label="结构" className="editor-pane">
            <TreeTools place={place} onTake={take} />
            <TreePanel
              rows={rows} selected={place} onSelect={select} onOpen={open} onKey={onKey}
              errorsOf={(row) => countErrors(faults, row.place, row.open === false)}
            />
          </section>
          <section ref={form} aria-label="内容" className="editor-pane editor-form">
            <NodeForm key={keyOf(place)} place={place} />
          </section>
        </div>
      </main>
      {dialog !== null && <EditorDialogs dialog={dialog} keeper={keeper} onGo={nextError} onClose={() => setDialog(null)} />}
    </EditingContext>
  );
}
