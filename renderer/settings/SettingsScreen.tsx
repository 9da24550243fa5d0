import { ArrowLeftOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { backToList, fragmentOf, go } from '../app/route';
import { AboutSection } from './AboutSection';
import { BatchSection } from './BatchSection';
import { Settings } from './context';
import { DocumentsSection } from './DocumentsSection';
import { FontsSection } from './FontsSection';
import { HolidaysSection } from './HolidaysSection';
import { RecognitionSection } from './RecognitionSection';
import { sectionOf, SECTIONS, type SectionId } from './sections';
import { SectorsSection } from './SectorsSection';
import { ThresholdsSection } from './ThresholdsSection';
import { useLeaveQuestion } from './useLeaveQuestion';
import { useUndo } from './useUndo';
import './settings.css';

const CONTENT: Readonly<Record<SectionId, () => React.ReactNode>> = {
  batch: BatchSection, holidays: HolidaysSection, sectors: SectorsSection, documents: DocumentsSection, thresholds: ThresholdsSection,
  recognition: RecognitionSection, fonts: FontsSection, about: AboutSection,
};

interface Props {
  /** Null while none is open: then only what belongs to the PC can be set. */
  readonly workspace: WorkspaceInfo | null;
  readonly section: string;
}

/** 设置: what holds for this workspace and for this PC, and what the program is. */
export function SettingsScreen({ workspace, section }: Props) {
  const undo = useUndo();
  const [unsaved, setUnsaved] = useState(false);
  const leave = useLeaveQuestion(unsaved);
  const shown = sectionOf(section, workspace !== null);
  const Content = CONTENT[shown];
  const { done } = undo;
  const context = useMemo(() => ({ done, unsaved: setUnsaved, leave }), [done, leave]);
  // A form drawn anew after undo would lose what is typed in it.
  const takeBack = () => leave(undo.undo);
  useUndoKey(takeBack);
  return (
    <Settings value={context}>
      <header className="top-bar">
        <Button
          type="text" icon={<ArrowLeftOutlined aria-hidden />}
          aria-label={workspace === null ? '返回开始' : '返回案卷列表'} title={workspace === null ? '返回开始' : '返回案卷列表'}
          onClick={() => (workspace === null ? go({ screen: 'start' }) : backToList())}
        />
        <h1>设置</h1>
        <span className="muted settings-workspace">{workspace === null ? '没有打开工作区，只能设置本机' : workspace.name}</span>
        <span className="spacer" />
        {unsaved && <span className="warn-text" role="status">有修改没有保存</span>}
        <Button icon={<UndoOutlined aria-hidden />} disabled={undo.last === null} loading={undo.busy} title={undo.last === null ? '还没有可以撤销的修改' : `撤销：${undo.last}（Ctrl+Z）`} onClick={takeBack}>
          撤销
        </Button>
      </header>
      <div className="settings">
        <nav aria-label="设置分类">
          <ul className="plain-list">
            {SECTIONS.filter(({ ofWorkspace }) => workspace !== null || !ofWorkspace).map(({ id, title }) => (
              <li key={id}>
                <a href={fragmentOf({ screen: 'settings', section: id })} aria-current={id === shown ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main key={shown} className="settings-main" tabIndex={0} aria-label="设置内容">
          <Content />
        </main>
      </div>
    </Settings>
  );
}

/** Ctrl+Z takes the last change back, except in a field, where it is the field's own. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null;
      if (typing || event.isComposing || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
