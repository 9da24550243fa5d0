import { Tabs } from 'antd';
import { useMemo, useState } from 'react';
import type { CaseDetail } from '../../shared/contract';
import { call } from '../api';
import { ReasonDialog } from '../components/ReasonDialog';
import type { SearchPlace } from '../search/searchPlace';
import { Banners } from './Banners';
import { FinishDialog } from './FinishDialog';
import { KeysSheet } from './KeysSheet';
import { ReviewBar } from './ReviewBar';
import { ReviewContext, type Review } from './context';
import { nextUnread, pagesInView, unreadPages } from './coverage';
import { FindingsTab } from './findings/FindingsTab';
import { InfoTab } from './info/InfoTab';
import { PageList } from './pages/PageList';
import { SheetTab } from './sheet/SheetTab';
import { TimelineTab } from './timeline/TimelineTab';
import { useItemCursor } from './useItemCursor';
import { judgingKeys } from './judgingKeys';
import type { MatterTarget } from './openMatters';
import { useFraming } from './useFraming';
import { usePlace } from './usePlace';
import { useReadingCoverage } from './useReadingCoverage';
import { useReviewActions } from './useReviewActions';
import { useShortcuts } from './useShortcuts';
import { Viewer } from './viewer/Viewer';
import { useViewing } from './viewer/useViewing';
import './review.css';

type Dialog = 'finish' | 'reopen' | 'keys' | null;
type Tab = 'sheet' | 'findings' | 'info' | 'timeline';

const NO_LINES: NonNullable<CaseDetail['sheet']>['lines'] = [];

/** Wide enough for page list, page and score sheet beside each other. */
const roomForList = () => window.innerWidth >= 1180;

/** The reviewer's desk: pages at the left, the page in the middle, score sheet, findings and facts at the right. */
export function ReviewDesk({ detail, startPage, found }: { readonly detail: CaseDetail; readonly startPage: number; readonly found: SearchPlace | null }) {
  const { caseId } = detail.summary;
  const lines = detail.sheet?.lines ?? NO_LINES;
  const closed = detail.finishedBy !== null;
  const { place, goPage, see, show } = usePlace(caseId, startPage, detail.pages.length, found);
  const { act, saved } = useReviewActions(caseId);
  const cursor = useItemCursor(lines, detail.attached, show);
  const { advance } = cursor;
  const [noteDrafts] = useState(() => new Map<string, string>());
  const viewing = useViewing(found?.q ?? '');
  const { frameFor } = viewing;
  const [tab, setTab] = useState<Tab>('sheet');
  const [dialog, setDialog] = useState<Dialog>(null);
  const [listShown, setListShown] = useState(roomForList);
  const onFrame = useFraming({ caseId, closed, act, show }, tab === 'sheet' ? cursor.current : null, viewing.wanted);
  useReadingCoverage(
    caseId,
    pagesInView(place.page, detail.pages.length, viewing.view.twoUp).filter((page) => detail.pages[page - 1]?.state !== 'pending'),
  );
  const review: Review = useMemo(
    () => ({ detail, caseId, closed, place, goPage, show, onFrame, frameFor, advance, noteDrafts, act }),
    [detail, caseId, closed, place, goPage, show, onFrame, frameFor, advance, noteDrafts, act],
  );
  const undo = () => !closed && detail.canUndo && act({ label: '撤销', run: () => call('review.undo', { caseId }) });
  const redo = () => !closed && detail.canRedo && act({ label: '重做', run: () => call('review.redo', { caseId }) });
  useShortcuts({
    previousPage: () => goPage(place.page - 1),
    nextPage: () => goPage(place.page + 1),
    firstPage: () => goPage(1),
    lastPage: () => goPage(detail.pages.length),
    nextUnread: () => goPage(nextUnread(unreadPages(detail), place.page) ?? place.page),
    ...viewing.keys,
    sheet: () => setTab('sheet'),
    findings: () => setTab('findings'),
    info: () => setTab('info'),
    timeline: () => setTab('timeline'),
    ...judgingKeys({ review, cursor, tab, showSheet: () => setTab('sheet') }),
    finish: () => !closed && detail.sheet !== null && setDialog('finish'),
    undo,
    redo,
    help: () => setDialog('keys'),
  });
  const goTo = (target: MatterTarget) => {
    setDialog(null);
    if ('page' in target) goPage(target.page);
    else if ('item' in target) {
      setTab('sheet');
      cursor.setCurrent(target.item);
    } else {
      setTab('findings');
      requestAnimationFrame(() => document.getElementById(`finding-${target.finding}`)?.focus());
    }
  };
  const problems = detail.findings.filter((finding) => finding.status === 'problem').length;
  return (
    <ReviewContext value={review}>
      <ReviewBar
        saved={saved}
        found={found}
        listShown={listShown}
        onToggleList={() => setListShown(!listShown)}
        onUndo={undo}
        onRedo={redo}
        onFinish={() => setDialog('finish')}
        onReopen={() => setDialog('reopen')}
        onKeys={() => setDialog('keys')}
      />
      <Banners onShowItem={(item) => goTo({ item })} />
      <main className={listShown ? 'desk desk-list' : 'desk'}>
        {listShown && <PageList caseId={caseId} pages={detail.pages} documents={detail.documents} findings={detail.findings} seen={detail.seen} current={place.page} onPage={goPage} />}
        <Viewer caseId={caseId} pages={detail.pages} place={place} viewing={viewing} onPage={goPage} onSeen={see} />
        <aside className="panel" aria-label="评查">
          <Tabs
            activeKey={tab}
            onChange={(key) => setTab(key as Tab)}
            items={[
              { key: 'sheet', label: '评分表', children: <SheetTab cursor={cursor} /> },
              { key: 'findings', label: problems > 0 ? `检查发现（${problems}）` : '检查发现', children: <FindingsTab /> },
              { key: 'info', label: '案卷信息', children: <InfoTab /> },
              // Not kept while another is shown: printing prints it where it is there.
              { key: 'timeline', label: '时间线', children: tab === 'timeline' && <TimelineTab /> },
            ]}
          />
        </aside>
      </main>
      {dialog === 'finish' && <FinishDialog onClose={() => setDialog(null)} onGo={goTo} />}
      {dialog === 'reopen' && (
        <ReasonDialog
          title="重新打开评查"
          label="重新打开的理由"
          hint="原来的评分都保留，可以接着修改；理由会记入评查记录。"
          okText="重新打开"
          maxLength={500}
          onCancel={() => setDialog(null)}
          onOk={(reason) => act({ label: '重新打开评查', run: () => call('review.reopen', { caseId, reason }) }, () => setDialog(null))}
        />
      )}
      <KeysSheet open={dialog === 'keys'} onClose={() => setDialog(null)} />
    </ReviewContext>
  );
}
