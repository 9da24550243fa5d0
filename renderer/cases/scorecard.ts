import type { ScorecardLine } from '../../shared/contract';

type Figures = Pick<ScorecardLine, 'problems' | 'confirms' | 'accepted' | 'rejected'>;

/** Findings that nobody has answered yet. */
export const unanswered = ({ problems, confirms, accepted, rejected }: Figures): number => problems + confirms - accepted - rejected;

/** Share of rejections among the answers, in whole percent rounded down: a rounded-up 50% would look like the threshold. */
export function rejectedText({ accepted, rejected }: Figures): string {
  const answers = accepted + rejected;
  return answers === 0 ? '—' : `${Math.floor((rejected * 100) / answers)}%`;
}
