import { Tag } from 'antd';
import { daysBetween, type IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import { SERVICE_MANNERS } from '../../shared/rectification';
import { dateText } from '../components/text';
import { daysLeftText, needsCheck, termText, urgencyOf } from './words';

/** Where a document stands: issue, service, term with its basis, what is still open. */
export function NoticeFacts({ detail: { summary, entry, content }, today }: { readonly detail: NoticeDetail; readonly today: IsoDate }) {
  const { issued, received, due, firstDue, rule, extensions, measures, transfers } = entry;
  const left = due === null || summary.open === 0 ? null : daysBetween(today, due.due);
  return (
    <dl className="notice-facts" aria-label="办理情况">
      <div>
        <dt>签发</dt>
        <dd>{issued === null ? '未签发' : `${dateText(issued.on)}，${content.issuer}`}</dd>
      </div>
      <div>
        <dt>送达</dt>
        <dd>{received === null ? '未登记' : `${dateText(received.on)}，${SERVICE_MANNERS[received.manner]}${received.receiver === '' ? '' : `，${received.receiver}`}`}</dd>
      </div>
      <div>
        <dt>期限</dt>
        <dd>
          {rule === null ? '本文书没有设定期限' : due === null ? `自收到之日起${termText(rule)}` : <strong>{dateText(due.due)}届满</strong>}
          {left !== null && <span className={`due-words due-${urgencyOf(left)}`}>{daysLeftText(left)}</span>}
          {extensions.length > 0 && firstDue !== null && <span className="muted">（原{dateText(firstDue)}，已延期{extensions.reduce((sum, { days }) => sum + days, 0)}日）</span>}
          {due !== null && !due.complete && <span className="warn-text">所涉年份的节假日安排未知，末日可能顺延</span>}
          {rule !== null && (
            <span className="muted ledger-sub">
              {rule.basis.text} {needsCheck(rule.basis) && <Tag color="gold">待核</Tag>}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>问题</dt>
        <dd>
          共{summary.problems}项，未了结{summary.open}项
          {measures.length > 0 && `；已采取处理方式${measures.length}次`}
          {transfers.length > 0 && `；移送${transfers.length}次`}
        </dd>
      </div>
    </dl>
  );
}
