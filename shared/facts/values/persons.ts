const NOT_A_NAME = /(执法|人员|检查|勘验|询问|调查|记录|签名|签字|当事|单位|公司|机关|负责|意见|同意|日期|时间|地点|证号|出示|现场|办案|承办|审核|见证|无|空白|本人|以上|属实|代表|依法|进行|制作|对|将|于|在|到|为|向|已|的|了|和|及|请|并|均|等)/;
const SURNAMES =
  '水王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由阎逄肖荀仉岑嵇邝郅稽牧汲鄢仝笪邵郗麻綦鄯咸暴撒侍税苍苌';

const COMPOUND = /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐|东郭|南门|呼延|西门|完颜|拓跋)/;
/** Whether a name begins with one of the surnames of two characters (欧阳, 诸葛). */
export const hasCompoundSurname = (name: string): boolean => COMPOUND.test(name);

/** Words of forms that stand glued to names; no name holds one of them. */
const FORM_WORD = /执法|人员|检查|稽查|监察|监督|勘验|勘测|询问|调查|记录|签名|签字|签章|盖章|当事|单位|公司|机关|负责|意见|同意|日期|时间|地点|证号|证件|编号|出示|现场|办案|承办|审核|见证|备注|电话|住址|住所|地址|性别|职务|工作|身份|代表|被调|被询|被检/;

/** Whether a short text can be a Chinese person's name (2–4 characters, a usual surname, no office word). */
export function isPersonName(text: string): boolean {
  if (!/^[一-龥·.]{2,4}$/.test(text) || FORM_WORD.test(text)) return false;
  if (COMPOUND.test(text)) return text.length >= 3;
  if (text.length >= 3 && NOT_A_NAME.test(text.slice(1)) && !SURNAMES.includes(text.charAt(0))) return false;
  return SURNAMES.includes(text.charAt(0)) && !/^(执法|检查|询问|当事|记录|时间|单位)/.test(text);
}

/** Characters that stand for a province at the head of a certificate's number; the others also end names. */
const PROVINCE = '豫皖鲁冀晋苏浙闽赣鄂湘粤桂琼渝黔滇陕沪辽黑';
const PROVINCE_OR_NAME = '京津吉蒙川蜀贵云藏秦甘陇青宁新';
/** A certificate's number with its letters and the signs of place and trade before them: 豫P-YB-0012, 豫消监0300217. */
const NUMBER_BESIDE = new RegExp(`[${PROVINCE}][一-龥]{0,4}(?:[A-Z]{1,6}-?){0,3}\\d[0-9A-Z-]{3,}|[${PROVINCE}${PROVINCE_OR_NAME}](?:[A-Z]{1,6}-?){1,3}\\d[0-9A-Z-]{3,}`, 'g');

/**
 * The number of a certificate without the name that stands glued before it (诸葛敏豫P-YB-0012 → 豫P-YB-0012).
 */
export function withoutNameBefore(number: string): string {
  const words = /^[一-龥]+/.exec(number)?.[0] ?? '';
  for (let at = 2; at < words.length; at += 1) if (`${PROVINCE}${PROVINCE_OR_NAME}`.includes(words.charAt(at)) && isPersonName(words.slice(0, at))) return number.slice(at);
  return isPersonName(words) && !`${PROVINCE}${PROVINCE_OR_NAME}`.includes(words.charAt(0)) ? number.slice(words.length) : number;
}

/** Splits names written without a space (刘志刚马晓燕); names already known from the file decide where it is unclear. */
function splitGlued(text: string, known: ReadonlySet<string>, vouched: boolean): string[] {
  if (vouched && /^[一-龥]{2,3}$/.test(text) && !NOT_A_NAME.test(text) && !FORM_WORD.test(text)) return [text];
  if (isPersonName(text) && (text.length <= 3 || known.has(text) || COMPOUND.test(text))) return [text];
  const options: string[][] = [];
  for (let at = 2; at <= Math.min(4, text.length - 2); at += 1) {
    const first = text.slice(0, at);
    if (!isPersonName(first)) continue;
    const rest = text.slice(at);
    const others = rest.length > 3 && !(COMPOUND.test(rest) && isPersonName(rest)) ? splitGlued(rest, known, false) : isPersonName(rest) ? [rest] : [];
    if (others.join('') === rest && rest !== '') options.push([first, ...others]);
  }
  const recognised = (parts: readonly string[]) => parts.filter((part) => known.has(part)).length;
  const byKnown = [...options].sort((a, b) => recognised(b) - recognised(a))[0];
  if (byKnown && recognised(byKnown) > 0) return byKnown;
  const even = (parts: readonly string[]) => parts.filter((part) => part.length === 3).length - parts.filter((part) => part.length === 4).length * 2;
  return [...options].sort((a, b) => even(b) - even(a))[0] ?? (isPersonName(text) ? [text] : []);
}

/** Puts the characters of a name printed with a blank in it (张 三) together again; a blank between names stays. */
function withoutInnerBlanks(text: string): string {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const joined: string[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] ?? '';
    const next = pieces[i + 1];
    const last = joined.at(-1);
    if (/^[一-龥]$/.test(piece) && next !== undefined && /^[一-龥]{1,2}$/.test(next) && SURNAMES.includes(piece)) {
      joined.push(piece + next);
      i += 1;
    } else if (/^[一-龥]$/.test(piece) && last !== undefined && /^[一-龥]{2}$/.test(last)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.join(' ');
}

/**
 * The names in a signature or officer field, without titles, numbers and dates. `vouched`: the label leaves no doubt that
 * names stand there, so that a rare surname counts too. Blanks part names where the text has them.
 */
export function namesIn(text: string, known: ReadonlySet<string> = new Set(), vouched = false): string[] {
  return withoutInnerBlanks(text)
    .replace(/\([^)]*\)/g, '、')
    .replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '、')
    .replace(NUMBER_BESIDE, '、')
    .split(/[、,，;；/\\\s。.:()[\]]|[0-9A-Za-z-]+/)
    .flatMap((part) => splitGlued(part.replace(/等.*$/, ''), known, vouched));
}
