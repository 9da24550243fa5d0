import { Button, Space, Tag, Tooltip } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ART10_ITEMS } from '../../../shared/model';
import { call } from '../../api';
import { FINDING_LEVEL_NAMES, basisText, needsVerification } from '../../components/text';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useReview } from '../context';
import { EvidenceLinks } from '../EvidenceLinks';
import { PlacePictures } from '../PlacePictures';
import type { AnsweredFinding } from './groups';

const LEVEL_COLOURS = { veto: 'red', deduct: 'volcano', hint: 'default' } as const;
const AUTOMATION_NAMES = { automatic: '', 'to-confirm': '须人工确认', human: '须人工判断' } as const;

/** One finding: what it says, on which law and place it rests, and the person's answer. */
export function FindingCard({ finding, verdict }: AnsweredFinding) {
  const { caseId, closed, act, show } = useReview();
  const [rejecting, setRejecting] = useState(false);
  const card = useRef<HTMLElement>(null);
  const [returns, setReturns] = useState(0);
  const returnFocus = () => setReturns((before) => before + 1);
  useEffect(() => {
    // The button or dialog that had the focus is gone now; the keys go on from this finding.
    if (returns > 0) card.current?.focus({ preventScroll: true });
  }, [returns]);
  const first = finding.evidence[0];
  const answer = (next: 'accepted' | 'rejected' | null, reason: string, done?: () => void) =>
    act({ label: '认定检查发现', run: () => call('findings.answer', { caseId, findingId: finding.id, verdict: next, reason }) }, () => {
      done?.();
      returnFocus();
    });
  const open = finding.status === 'problem' || finding.status === 'confirm';
  return (
    <article ref={card} className={`finding finding-${finding.status}${verdict?.verdict === 'rejected' ? ' finding-rejected' : ''}`} id={`finding-${finding.id}`} aria-label={finding.title} tabIndex={-1}>
      <header className="finding-head">
        {first === undefined ? (
          <strong>{finding.title}</strong>
        ) : (
          <button type="button" className="finding-title" onClick={() => show(first)}>
            {finding.title}
          </button>
        )}
        {open && <Tag color={LEVEL_COLOURS[finding.level]}>{FINDING_LEVEL_NAMES[finding.level]}</Tag>}
        {open && AUTOMATION_NAMES[finding.automation] !== '' && <Tag>{AUTOMATION_NAMES[finding.automation]}</Tag>}
      </header>
      <p className="finding-message wrap-text">{finding.message}</p>
      <p className="finding-basis muted">
        {basisText(finding.basis)}
        {needsVerification(finding.basis.certainty) && (
          <Tooltip title={`法律依据待核，来源：${finding.basis.source || '未注明'}`}>
            <Tag color="gold" tabIndex={0}>
              待核
            </Tag>
          </Tooltip>
        )}
        {finding.basis.article !== null && finding.basis.from === undefined && <Tag color="gold">施行日期待核</Tag>}
        <span className="finding-item">{ART10_ITEMS[finding.item]}</span>
      </p>
      <EvidenceLinks evidence={finding.evidence} />
      <PlacePictures evidence={finding.evidence} />
      {verdict !== null && (
        <p className="finding-verdict wrap-text">
          <Tag color={verdict.verdict === 'accepted' ? 'green' : 'default'}>{verdict.verdict === 'accepted' ? '已采纳' : '已驳回'}</Tag>
          {verdict.by}
          {verdict.reason === '' ? '' : `：${verdict.reason}`}
        </p>
      )}
      {!closed && open && (
        <Space size="small">
          {verdict === null ? (
            <>
              <Button size="small" type="primary" ghost data-key="accept" aria-label={`采纳：${finding.title}`} onClick={() => answer('accepted', '')}>
                采纳
              </Button>
              <Button size="small" data-key="deduct" aria-label={`驳回：${finding.title}`} onClick={() => setRejecting(true)}>
                驳回
              </Button>
            </>
          ) : (
            <Button size="small" data-key="clear" aria-label={`撤回认定：${finding.title}`} onClick={() => answer(null, '')}>
              撤回认定
            </Button>
          )}
        </Space>
      )}
      {rejecting && (
        <ReasonDialog
          title="驳回检查发现"
          label="驳回理由"
          hint={finding.message}
          okText="驳回"
          maxLength={2000}
          onCancel={() => {
            setRejecting(false);
            returnFocus();
          }}
          onOk={(reason) => answer('rejected', reason, () => setRejecting(false))}
        />
      )}
    </article>
  );
}
