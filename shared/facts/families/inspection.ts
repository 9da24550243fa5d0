import { dateAfter, datesIn, foundIn, matches, signingDate, wordingIn, type DocumentView, type Found } from '../text/view';
import { Collector, type Family } from './family';

/** What the inspection found, unless the words deny it or a form only offers the choice. */
function problem(view: DocumentView): Found | null {
  const found = [...matches(view, /(?:存在|发现)(?:了)?(?:以下|下列|如下)?(?:的)?[^。;,:]{0,12}(?:问题|隐患|违法行为|违法违规行为|不符合)|不符合[^。;]{0,20}(?:规定|要求|标准)/)].find(
    (match) => !/(?:未|没有|无|不|是否|如|若|□|口)[^。;,]{0,4}$/.test(view.flow.text.slice(Math.max(0, match.index - 6), match.index)) && !/未|没有/.test(match[0]),
  );
  return found ? foundIn(view, found) : null;
}

/** 行政检查 (司法部行政检查文书基本格式文本): approval, notice, record, result. */
export const administrativeInspectionFamily: Family = {
  types: ['行政检查审批表', '行政检查通知书', '现场检查笔录', '行政检查结果告知书'],
  extract: (view) => {
    const out = new Collector('administrative-inspection');
    const type = view.document.type;
    if (type === '行政检查审批表') {
      out.add('inspectionApprovedDate', dateAfter(view, /(?:审批|批准)(?:日期|时间)/) ?? datesIn(view).at(-1), 'approval');
      return out.facts;
    }
    if (type === '行政检查通知书') {
      out.add('inspectionNoticeDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
      out.add('inspectionTask', wordingIn(view, /检查(?:事项|内容|依据|任务)|(?:根据|依据|依照)[^。;]{0,30}(?:规定|条)/), 'task');
    }
    if (type === '行政检查结果告知书') {
      out.add('inspectionResultDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
      out.add('inspectionRemedyTold', wordingIn(view, /复议|诉讼|(?:提出|申请)[^。;]{0,8}(?:异议|复核|申诉)|投诉|陈述[、和]?申辩/), 'remedy');
    }
    if (type !== '行政检查通知书') out.add('inspectionProblem', problem(view), 'problem');
    out.add('recusalTold', wordingIn(view, /回避/), 'rights');
    out.add('inspectionRightsTold', wordingIn(view, /陈述[、和]?申辩|有权拒绝|投诉(?:举报)?|救济/), 'rights');
    return out.facts;
  },
};
