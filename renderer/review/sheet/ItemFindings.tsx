import { Tag } from 'antd';
import type { Finding } from '../../../shared/model';
import { FINDING_STATUS_NAMES } from '../../components/text';
import { useReview } from '../context';
import { EvidenceLinks } from '../EvidenceLinks';
import { STATUS_COLOURS } from '../findings/groups';

/** The machine's findings on one item, each with its places in the file. */
export function ItemFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { detail } = useReview();
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list item-findings" aria-label="本项的检查发现">
      {findings.map((finding) => {
        const verdict = detail.verdicts.find((record) => record.findingId === finding.id)?.verdict;
        return (
          <li key={finding.id}>
            <Tag color={STATUS_COLOURS[finding.status]}>{FINDING_STATUS_NAMES[finding.status]}</Tag>
            {verdict !== undefined && <Tag>{verdict === 'accepted' ? '已采纳' : '已驳回'}</Tag>}
            <span className="wrap-text">{finding.message}</span>
            <EvidenceLinks evidence={finding.evidence} />
          </li>
        );
      })}
    </ul>
  );
}
