import { Button, Tag } from 'antd';
import type { NoticeDetail } from '../../shared/contract';
import type { Draft } from '../../shared/rectification';
import { fragmentOf } from '../app/route';
import type { DraftChangeInput } from './DraftEditor';

interface Props {
  readonly draft: Draft;
  readonly elsewhere: NoticeDetail['elsewhere'];
  readonly onChange: (change: DraftChangeInput) => void;
}

/** Problems of the case files that this document leaves out, with the document that has them already. */
export function LeftOutProblems({ draft, elsewhere, onChange }: Props) {
  const left = draft.problems.filter(({ included }) => !included);
  if (left.length === 0) return null;
  return (
    <section aria-label="没有列入的问题">
      <h2 className="draft-title">没有列入的问题（{left.length}项）</h2>
      <ul className="plain-list">
        {left.map(({ id, title, caseTitle, fact }) => {
          const other = elsewhere.find(({ problemId }) => problemId === id);
          return (
            <li key={id} className="paragraph left-out">
              <div className="paragraph-head">
                <strong className="wrap-text">{title}</strong>
                {other !== undefined && (
                  <Tag color="geekblue">
                    已列入<a href={fragmentOf({ screen: 'notice', noticeId: other.noticeId })}>{other.number}</a>
                  </Tag>
                )}
                <span className="spacer" />
                <Button size="small" aria-label={`列入${title}`} onClick={() => onChange({ type: 'problem', problemId: id, included: true })}>
                  列入
                </Button>
              </div>
              <p className="muted ledger-sub wrap-text">《{caseTitle}》{fact}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
