import { evidenceOf, evidenceOfCell } from '../text/flow';
import { matches, wordingIn, foundIn, type DocumentView, type Found } from '../text/view';
import { findAmounts } from '../values/amounts';
import { Collector, type Family } from './family';

/**
 * Goods value or turnover from which a transfer to the police should be thought of. The prosecution standards differ by
 * offence and are not stated here as law: this is only where the program begins to ask.
 */
const WORTH_ASKING = 50_000;
const OFFENCE = /假冒|伪劣|侵犯注册商标|侵犯[^。;]{0,6}著作权|有毒有害|非法经营|假药|劣药|非法(?:采矿|占用|捕捞)|走私|烟花|爆竹|危险(?:物品|化学品)/;

function indication(view: DocumentView): Found | null {
  for (const match of matches(view, /涉嫌(?:构成)?[一-龥]{0,8}犯罪|(?:已|可能)?构成犯罪|(?:刑事)?追诉标准/)) {
    const before = view.flow.text.slice(Math.max(0, match.index - 14), match.index);
    if (/未(?:发现|见|达)|不|无|是否|尚|如/.test(before) || /^[^。]{0,12}(?:未发现|不构成|的,依法)/.test(view.flow.text.slice(match.index + match[0].length))) continue;
    return foundIn(view, match);
  }
  if (!OFFENCE.test(view.flow.text)) return null;
  for (const amount of findAmounts(view.flow.text)) {
    if (amount.value < WORTH_ASKING) continue;
    if (!/(?:货值|销售(?:金)?额|经营额|违法所得|价值)[^。;]{0,12}$/.test(view.flow.text.slice(Math.max(0, amount.from - 18), amount.from))) continue;
    return { value: view.flow.text.slice(amount.from, amount.to), evidence: evidenceOf(view.flow, amount.from, amount.to) };
  }
  return null;
}

/** Signs that a case may have to go to the police (国务院令第310号第3条), and results of tests told to the party. */
export const crimeFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('general');
    out.add('crimeIndication', indication(view), 'crime');
    // Decisions and notices only tell of the possibility.
    if (!/决定书|告知书/.test(view.document.type)) out.add('instalment', wordingIn(view, /(?:同意|准予|批准|申请)[^。;]{0,16}(?:延期|分.{0,2}期|暂缓)[^。;]{0,4}(?:缴|履行)|(?:延期|分期)\)?缴纳/), 'instalment');
    out.add('sampleResultTold', wordingIn(view, /(?:检验|检测|监测|鉴定)(?:检测)?(?:结果|报告)[^。;]{0,16}(?:告知|送达|收到|无异议)|(?:收到|告知)[^。;]{0,16}(?:检验|检测|监测|鉴定)[^。;]{0,8}(?:结果|报告)/), 'sample');
    return out.facts;
  },
};

/** Numbers stamped in the upper or lower corners of the pages (页码). */
export const bindingFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('binding');
    for (const page of view.pages) {
      const corner = page.cells.find(
        (cell) => /^\d{1,3}$/.test(cell.text) && (cell.box.y < page.height * 0.08 || cell.box.y > page.height * 0.92) && (cell.box.x > page.width * 0.75 || cell.box.x < page.width * 0.2),
      );
      if (corner) out.add('pageStamp', { value: Number(corner.text), evidence: evidenceOfCell(corner) }, 'stamp');
    }
    return out.facts;
  },
};
