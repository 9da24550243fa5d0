import { evidenceOfCell } from '../text/flow';
import { wordingIn } from '../text/view';
import { Collector, type Family } from './family';

/** Instalments granted, and results of tests told to the party: any paper may tell of them. */
export const remarksFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('general');
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
