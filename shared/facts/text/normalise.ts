/**
 * Maps characters one to one, so that positions stay valid, to the form the patterns are written in:
 * half-width digits, letters and punctuation, one kind of bracket for document numbers.
 */
const FOLDED: Readonly<Record<string, string>> = {
  '（': '(', '）': ')', '〔': '[', '〕': ']', '［': '[', '］': ']', '【': '[', '】': ']', '﹝': '[', '﹞': ']',
  '：': ':', '︰': ':', '；': ';', '，': ',', '、': '、', '．': '.', '·': '.', '•': '.', '。': '。', '／': '/', '＼': '\\',
  '￥': '¥', '％': '%', '－': '-', '—': '-', '–': '-', '―': '-', '─': '-', '～': '~', '〜': '~', '＊': '*',
  '“': '"', '”': '"', '＂': '"', '‘': "'", '’': "'", '〈': '《', '〉': '》', '＜': '<', '＞': '>', '＝': '=', '＋': '+', '！': '!', '？': '?', '№': '№',
  // The recogniser and some fonts give these radicals and variants instead of the characters themselves.
  笫: '第', 査: '查', 桉: '案', 迖: '达', 處: '处', 罰: '罚', 聽: '听', 證: '证', 収: '收', 証: '证', 欵: '款', 歀: '款', 欸: '款', 兀: '元', 圓: '圆', 処: '处', 務: '务', 擄: '据', 據: '据', 録: '录', 錄: '录', 號: '号', 書: '书', 當: '当', 實: '实', 決: '决', 審: '审', '⽇': '日', '⽉': '月', '⼈': '人', '⼤': '大', '⽂': '文', '⾏': '行', '⼀': '一', '⼆': '二', '⼗': '十', '⼋': '八', '⾦': '金', '⻚': '页',
};

/** Folds one string for matching; same length (UTF-16) as the input. */
export function fold(text: string): string {
  let out = '';
  for (const unit of text.split('')) {
    const folded = FOLDED[unit];
    if (folded !== undefined) {
      out += folded;
      continue;
    }
    const code = unit.charCodeAt(0);
    out += code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : unit;
  }
  return out;
}

/** The way a value is shown: Chinese brackets and punctuation again, no blanks. */
export function display(text: string): string {
  return text.replace(/\s+/g, '').replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：').replace(/,/g, '，');
}
