import { Button, Select, Space, Tag } from 'antd';
import { SITUATIONS, type DraftParagraph, type DraftProblem, type Situation } from '../../shared/rectification';
import { art10Label } from '../../shared/wording';
import type { DraftChangeInput } from './DraftEditor';
import { StoredText } from './StoredText';

interface Props {
  readonly paragraph: DraftParagraph;
  /** The problem that it states. */
  readonly problem: DraftProblem | undefined;
  readonly onChange: (change: DraftChangeInput) => void;
  readonly onAdd: () => void;
}

const SITUATION_OPTIONS = (Object.keys(SITUATIONS) as Situation[]).map((value) => ({ value, label: `第${value}项　${SITUATIONS[value]}` }));

/** One paragraph of a draft: its words with the original kept, and situation and requirement of its problem. */
export function ParagraphCard({ paragraph, problem, onChange, onAdd }: Props) {
  const { id, heading, text, original, removed, unconfirmed } = paragraph;
  const name = problem === undefined ? (heading === '' ? '本段' : heading) : problem.title;
  const edited = original !== null && text !== original;
  return (
    <li className={`paragraph${removed ? ' paragraph-removed' : ''}`} aria-label={name}>
      <div className="paragraph-head">
        <strong className="wrap-text">{heading === '' ? (problem?.title ?? '（接上段）') : heading}</strong>
        {original === null && <Tag color="blue">自行增加</Tag>}
        {edited && <Tag color="gold">已修改</Tag>}
        {removed && <Tag>已删去</Tag>}
        {unconfirmed && <Tag color="red">未经人工确认</Tag>}
        <span className="spacer" />
        <Space size={4} wrap>
          {(edited || removed) && (
            <Button size="small" aria-label={`恢复${name}`} onClick={() => onChange({ type: 'restore', paragraphId: id })}>
              {edited ? '恢复原文' : '恢复'}
            </Button>
          )}
          {!removed && (
            <Button size="small" aria-label={`在${name}后加一段`} onClick={onAdd}>
              加一段
            </Button>
          )}
          {problem !== undefined ? (
            <Button size="small" aria-label={`不列入${name}`} title="留在案卷的问题中，可以列入以后的文书" onClick={() => onChange({ type: 'problem', problemId: problem.id, included: false })}>
              不列入
            </Button>
          ) : (
            !removed && (
              <Button size="small" aria-label={`删去${name}`} onClick={() => onChange({ type: 'remove', paragraphId: id })}>
                删去
              </Button>
            )
          )}
        </Space>
      </div>
      {!removed && <StoredText label={`${name}的文字`} value={text} maxLength={20_000} onStore={(words) => onChange({ type: 'write', paragraphId: id, text: words })} />}
      {edited && (
        <details className="paragraph-original">
          <summary>原文</summary>
          <p className="wrap-text">{original}</p>
        </details>
      )}
      {problem !== undefined && !removed && (
        <div className="paragraph-problem">
          <p className="muted ledger-sub wrap-text">
            《{problem.caseTitle}》{problem.pages}　{problem.shortBasis}　{art10Label(problem.item)}
          </p>
          <label>
            <span>
              情形（第十六条第二款）
              {problem.situation !== problem.proposed.situation && <Tag color="gold">已改，程序建议第{problem.proposed.situation}项</Tag>}
            </span>
            <Select
              className="settings-wide" aria-label={`${name}的情形`} value={problem.situation} options={SITUATION_OPTIONS}
              onChange={(situation: Situation) => onChange({ type: 'problem', problemId: problem.id, situation })}
            />
          </label>
          <label>
            <span>
              整改要求
              {problem.requirement !== problem.proposed.requirement && (
                <Button size="small" type="link" onClick={() => onChange({ type: 'problem', problemId: problem.id, requirement: problem.proposed.requirement })}>
                  用程序建议的要求
                </Button>
              )}
            </span>
            <StoredText required label={`${name}的整改要求`} value={problem.requirement} maxLength={3000} onStore={(requirement) => onChange({ type: 'problem', problemId: problem.id, requirement: requirement.trim() })} />
          </label>
          {edited && <p className="form-hint">本段文字已由人修改：改情形或者要求时只更新原文，不改动已改的文字。</p>}
        </div>
      )}
    </li>
  );
}
