import { datesIn, dateAfter, firstMatch, signingDate } from '../text/view';
import { findDates } from '../values/dates';
import { addressee, documentNumber, partyBlock, partyOf } from './common';
import { Collector, type Family } from './family';

/** 行政许可 (行政许可法第32–45条): application, correction, acceptance, decision. */
export const licenceFamily: Family = {
  types: ['行政许可申请书', '补正材料告知书', '行政许可受理通知书', '准予行政许可决定书', '不予行政许可决定书'],
  extract: (view) => {
    const out = new Collector('licence');
    const type = view.document.type;
    if (type === '行政许可申请书') {
      partyBlock(view, out);
      out.add('applicationDate', dateAfter(view, /申请(?:日期|时间)/) ?? datesIn(view).at(-1), 'application');
    } else if (type === '补正材料告知书') {
      const told = signingDate(view) ?? datesIn(view).at(-1);
      out.add('correctionNoticeDate', told, 'signing');
      const applied = firstMatch(view, /(\d{4}年\d{1,2}月\d{1,2}日)[^。]{0,12}(?:提出|申请|提交)/);
      const date = applied ? findDates(applied.value)[0] : undefined;
      if (applied && date) out.add('applicationDate', { ...applied, value: date.value }, 'mentioned');
    } else if (type === '行政许可受理通知书') {
      out.add('acceptanceDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
    } else {
      out.add('decisionNumber', documentNumber(view), 'number');
      out.add('licenceDecisionDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
      out.add('mentionedParty', partyOf(addressee(view)), 'addressee');
    }
    return out.facts;
  },
};
