import type { BandState, TimelineBand, TimelineEvent } from '../../../shared/timeline';
import { basisText, dateText, needsVerification } from '../../components/text';

export const BAND_STATE_NAMES: Readonly<Record<BandState, string>> = { kept: '未超期', overdue: '超期或期限未满', doubtful: '待确认', open: '未识别结束日期' };

/** Below this a date is shown as doubtful. */
const DOUBTFUL = 0.85;
export const isDoubtful = ({ confidence }: { readonly confidence: number }): boolean => confidence < DOUBTFUL;

/** 2024-03-05 as 3-5, for where the year is told beside. */
export const shortDate = (date: string): string => `${Number(date.slice(5, 7))}-${Number(date.slice(8, 10))}`;

/** Whether the number of days behind a term still has to be verified against its source. */
export const isUnverified = ({ basis, parameter }: TimelineBand): boolean => needsVerification(basis.certainty) || (parameter !== undefined && needsVerification(parameter.certainty));

/** The law behind a term, with the source of the number of days where that is another one, and 待核 where it was not read in full. */
export function bandBasis(band: TimelineBand): string {
  const source = band.parameter === undefined ? '' : `，期限依据：${band.parameter.source}`;
  return `${basisText(band.basis)}${source}${isUnverified(band) ? '（待核）' : ''}`;
}

/** What a screen reader says of an act. */
export function eventSpoken({ label, date, places, byPerson, problems, ...event }: TimelineEvent): string {
  const notes = [isDoubtful(event) ? '字迹待核' : '', byPerson ? '人工更正' : '', problems.length > 0 ? `有问题：${problems.join('、')}` : ''].filter((note) => note !== '');
  return [`${label}，${dateText(date)}，第${places[0]?.page ?? 0}页`, ...notes].join('，');
}

/** What a screen reader says of a term. */
export function bandSpoken(band: TimelineBand): string {
  const done = band.done === null ? '' : `，${band.done.label}${dateText(band.done.date)}`;
  return `${band.title}，${bandBasis(band)}，自${band.start.label}${dateText(band.start.date)}至${dateText(band.due)}${done}，${band.words}`;
}
