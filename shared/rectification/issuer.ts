import type { LegalNote, NoticeKind } from './types';

/** Who supervises: a government, a department over its own line, or a department over its own bodies (Art. 3 and 6 of the 办法). */
export type SupervisionBy = 'government' | 'department' | 'internal';

export interface SupervisingOrgans {
  readonly by: SupervisionBy;
  /** The supervising organ itself: 驻马店市人民政府, or the department. */
  readonly organ: string;
  /** The justice organ of the same level (同级司法行政部门); used where a government supervises. */
  readonly justiceOrgan: string;
}

/** An organ that may issue the document, and why. */
export interface IssuerChoice {
  readonly organ: string;
  readonly basis: LegalNote;
}

/** The organs that may issue a document, the proposed one first; with `confirm` a person must choose since the law leaves it open. */
export interface IssuerProposal {
  readonly choices: readonly IssuerChoice[];
  readonly confirm: boolean;
}

const RULE = '《驻马店市行政执法监督办法》';

/**
 * Who issues a document. A government's 意见书 is issued by the justice organ of the same level (Art. 16(3)); a department issues
 * itself, also through its 法制机构 over its own bodies (Art. 3, 6). The 决定书 is the supervising organ's (Art. 16(5)): the
 * 办法 does not say whether the justice organ may issue it for the government, so a person confirms.
 */
export function proposeIssuer(kind: NoticeKind, organs: SupervisingOrgans): IssuerProposal {
  if (organs.by !== 'government') {
    const text = organs.by === 'internal'
      ? `依据${RULE}第三条第三款、第六条第一款，由本部门制发，本部门法制机构承办。`
      : `依据${RULE}第三条第二款、第十六条第二款，由实施监督的部门制发。`;
    return { choices: [{ organ: organs.organ, basis: { text, certainty: 'A' } }], confirm: false };
  }
  const justice: IssuerChoice = { organ: organs.justiceOrgan, basis: justiceBasis(kind) };
  if (kind !== 'decision') return { choices: [justice], confirm: false };
  const government: IssuerChoice = {
    organ: organs.organ,
    basis: { text: `依据${RULE}第十六条第五款，由行政执法监督机关制发。`, certainty: 'A' },
  };
  return { choices: [government, justice], confirm: true };
}

function justiceBasis(kind: NoticeKind): LegalNote {
  if (kind === 'opinion') return { text: `依据${RULE}第十六条第三款，由同级司法行政部门制发。`, certainty: 'A' };
  const text = `依据${RULE}第五条，司法行政部门代表本级政府承担行政执法监督具体事务；该文书由其制发，办法未作明文规定。`;
  return { text, certainty: 'C' };
}

/** How an organ is led; `vertical` and `dual` (上级部门领导为主) fall under Art. 3(4) of the 办法. */
export type Leadership = 'local' | 'vertical' | 'dual';

/** What is known of an agency beyond its name. */
export interface AgencyProperties {
  readonly leadership: Leadership;
  /** 上级主管部门; empty while not entered. */
  readonly superior: string;
}

/** The document proposed after problems were found: problems of an organ under Art. 3(4) are told to its superior organ. */
export const proposedKind = ({ leadership }: AgencyProperties): 'opinion' | 'superior-letter' => (leadership === 'local' ? 'opinion' : 'superior-letter');
