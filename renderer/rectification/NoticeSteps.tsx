import { Button } from 'antd';
import { useState } from 'react';
import type { IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import { DECIDABLE } from '../../shared/rectification';
import { call } from '../api';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { useBatch } from '../queries';
import { useNoticeActions } from './data';
import { EntryDialog } from './EntryDialog';
import { ENTRY_FORMS, obstacle, type EntryType } from './entries';
import { VoidDialog } from './VoidDialog';

const WAY: readonly EntryType[] = ['received', 'extended', 'reported', 'verified', 'closed'];
const BESIDE: readonly EntryType[] = ['refused', 'measure', 'transferred', 'reopened'];

/** What can be entered on a document; the next step stands out, and a step that cannot be taken says why. */
export function NoticeSteps({ detail, today }: { readonly detail: NoticeDetail; readonly today: IsoDate }) {
  const { entry, summary } = detail;
  const { noticeId } = summary;
  const [asked, setAsked] = useState<EntryType | 'void' | null>(null);
  const actions = useNoticeActions(noticeId);
  const reviewer = useBatch().data?.reviewer ?? '';
  const next = nextStep(detail, today);
  const decidable = entry.kind === 'opinion' ? entry.problems.filter(({ state }) => DECIDABLE.includes(state)).length : 0;
  const decide = () =>
    actions.mutate(() => call('notices.decide', { noticeId, problemIds: null }), { onSuccess: ({ summary: { noticeId: decision } }) => go({ screen: 'notice', noticeId: decision }) });
  const step = (type: EntryType) => {
    const reason = obstacle(entry, type, today);
    const title = type === 'received' && entry.received !== null ? '更正送达' : ENTRY_FORMS[type].title;
    return (
      <li key={type}>
        <Button type={type === next ? 'primary' : 'default'} disabled={reason !== null} title={reason === null ? '' : `${reason}。`} onClick={() => setAsked(type)}>
          {title}
        </Button>
      </li>
    );
  };
  return (
    <section className="steps" aria-label="办理">
      <ul className="plain-list steps-way" aria-label="整改步骤">
        {WAY.filter((type) => entry.rule !== null || type !== 'extended').map(step)}
      </ul>
      <ul className="plain-list steps-beside" aria-label="其他办理">
        {BESIDE.map(step)}
        {entry.kind === 'opinion' && (
          <li>
            <Button
              danger={decidable > 0} disabled={decidable === 0} loading={actions.isPending}
              title={decidable === 0 ? '有问题拒不纠正或者逾期后才能作出决定（办法第十六条第五款）。' : '办法第十六条第五款'} onClick={decide}
            >
              起草决定书{decidable > 0 ? `（${decidable}项）` : ''}
            </Button>
          </li>
        )}
        <li>
          <Button danger onClick={() => setAsked('void')}>
            作废…
          </Button>
        </li>
      </ul>
      {actions.isError && <ErrorNotice title="没有起草决定书" error={actions.error} />}
      {asked === 'void' && <VoidDialog detail={detail} today={today} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'void' && <EntryDialog detail={detail} type={asked} today={today} reviewer={reviewer} onClose={() => setAsked(null)} />}
    </section>
  );
}

/** The step that the document waits for; null where only the agency or a decision can go on. */
function nextStep({ entry }: NoticeDetail, today: IsoDate): EntryType | null {
  if (entry.received === null) return 'received';
  const states = entry.problems.map(({ state }) => state);
  if (states.includes('verified')) return 'closed';
  if (states.includes('reported')) return 'verified';
  return obstacle(entry, 'reported', today) === null && !states.includes('refused') ? 'reported' : null;
}
