import type { IsoDate } from '../../../shared/calendar';
import type { BatchSettings } from '../../../shared/model';
import { prefixOf, type NoticeKind } from '../../../shared/rectification';
import type { Session } from '../session';
import { settingsOf } from './basis';

/** Under this key an exported 意见书 reserves its number: every agency keeps it within a batch, however often it is exported again. */
export const reservationKey = ({ name }: Pick<BatchSettings, 'name'>, agency: string): string => `${name}|${agency}`;

/** What is asked of the register of numbers for a document issued on that day: an 意见书 takes up the number that an export reserved for its agency. */
export function numberRequest(session: Session, kind: NoticeKind, agency: string, on: IsoDate) {
  const batch = session.workspace.batch.get();
  const opinion = kind === 'opinion';
  return {
    prefix: prefixOf(kind, settingsOf(session), batch),
    year: Number(on.slice(0, 4)),
    from: opinion ? batch.noticeNumberFrom : 1,
    reservation: opinion ? reservationKey(batch, agency) : null,
  };
}
