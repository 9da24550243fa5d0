import { describe, expect, it } from 'vitest';
import { pageOf } from '../facts/testing';
import type { Box, PageMark, PageText } from '../model';
import { marksOfPages, type PageMarks, type SigningPlace } from './index';

const look = (rows: readonly string[], marks: readonly PageMark[] = []): PageMarks => {
  const [found] = marksOfPages([{ ...pageOf(1, rows), marks }]);
  if (!found) throw new Error('no page');
  return found;
};
const place = (rows: readonly string[], label: string, marks: readonly PageMark[] = []): SigningPlace => {
  const found = look(rows, marks).places.find((one) => one.label === label);
  if (!found) throw new Error(`no place ${label}`);
  return found;
};
/** A mark right of where the row's cell begins; rows of `pageOf` stand 58 apart from 200 on. */
const mark = (kind: PageMark['kind'], row: number, x: number, box: Partial<Box> = {}): PageMark => ({ kind, box: { x, y: 196 + row * 58, width: 150, height: 44, ...box }, confidence: 0.9 });

describe('what stands at a label in a line', () => {
  it.each<[string, string, SigningPlace['found'], number | null]>([
    ['a name', '被检查人签名：张三', 'text', 1],
    ['a name with a date', '当事人签字：李四 2024年3月8日', 'text', 1],
    ['two names', '执法人员签名：刘志刚、马晓燕', 'text', 2],
    ['two names without a gap', '承办人：刘志刚马晓燕2024年6月5日', 'text', 2],
    ['nothing', '被询问人签名：', 'nothing', null],
    ['a line to sign on', '被询问人签名：________', 'nothing', null],
    ['an empty date', '当事人签名：      年  月  日', 'nothing', null],
    ['only a date', '见证人签名：2024年3月8日', 'nothing', null],
    ['a field struck out', '见证人签名：／', 'nothing', null],
    ['a set phrase', '见证人签名：无', 'nothing', null],
  ])('%s', (_, line, found, persons) => {
    const label = line.slice(0, line.indexOf('：'));
    expect(place(['# 现场检查笔录', line], label)).toMatchObject({ found, persons });
  });

  it('keeps two labels of one line apart', () => {
    const rows = ['被检查人签名：            检查人签名：刘志刚、马晓燕'];
    expect(place(rows, '被检查人签名').found).toBe('nothing');
    expect(place(rows, '检查人签名')).toMatchObject({ found: 'text', persons: 2 });
  });

  it.each<[PageMark['kind'], SigningPlace['found']]>([['signature', 'writing'], ['seal', 'stamp'], ['fingerprint', 'fingerprint']])('a mark: %s', (kind, found) => {
    expect(place(['# 笔录', '被询问人签名：'], '被询问人签名', [mark(kind, 1, 480)])).toMatchObject({ found, persons: null });
  });

  it('nothing, where the mark belongs to another line', () => {
    expect(place(['被询问人签名：', '甲', '乙', '丙', '丁'], '被询问人签名', [mark('signature', 4, 480)]).found).toBe('nothing');
  });

  it('names that run on in the next line', () => {
    expect(place(['执法人员（签名）：凌霄 | 执法证号：17210007', ' | 宫雪梅 | 执法证号：17210015'], '执法人员(签名)')).toMatchObject({ found: 'text', persons: 2 });
  });
});

describe('what stands in a cell of a form', () => {
  const receipt = (signed: string, servers: string): string[] => ['# 送达回证', `受送达人 | 某某公司`, '收到日期 | 2024年6月12日', `受送达人签名或盖章 | ${signed}`, '代收人及代收理由 | ／', `送达人 | ${servers}`, '见证人 | ／', '备注'];

  it('names beside their labels', () => {
    expect(place(receipt('周红', '刘志刚 | 马晓燕'), '受送达人签名或盖章').found).toBe('text');
    expect(place(receipt('周红', '刘志刚 | 马晓燕'), '送达人').persons).toBe(2);
    expect(place(receipt('周红', '刘志刚'), '送达人').persons).toBe(1);
  });

  it('nothing, though the next row has words', () => {
    expect(place(receipt('', '刘志刚'), '受送达人签名或盖章').found).toBe('nothing');
    expect(place(receipt('周红', ''), '送达人').found).toBe('nothing');
  });

  it('a label over two lines is one', () => {
    const page = pageOf(1, ['# 送达回证', '受送达人 | ', '签名或盖章 | ']);
    const joined: PageText = { ...page, marks: [], lines: page.lines.map((line, i) => (i === 2 ? { ...line, quad: line.quad.map(([x, y]) => [x, y - 18] as const) as unknown as typeof line.quad } : line)) };
    expect(marksOfPages([joined])[0]?.places.map((one) => one.label)).toEqual(['受送达人签名或盖章']);
  });

  it('an opinion is no signature, a name or a date under it is', () => {
    expect(place(['# 立案审批表', '负责人审批意见 | 同意立案。'], '负责人审批意见').found).toBe('nothing');
    expect(place(['# 立案审批表', '负责人审批意见 | 同意立案。', ' | 李振华 | 2024年7月15日'], '负责人审批意见').found).toBe('text');
    expect(place(['# 立案审批表', '负责人审批意见 | 同意立案。', ' | 签名：段世杰'], '负责人审批意见').found).toBe('text');
    expect(place(['# 立案审批表', '负责人审批意见 | 同意立案。', ' | 签名：'], '负责人审批意见').found).toBe('nothing');
  });
});

describe('a page', () => {
  it('without marks was not examined', () => expect(marksOfPages([pageOf(1, ['当事人签名：'])])[0]?.examined).toBe(false));

  it('says that somebody refused to sign', () => {
    expect(look(['当事人拒绝签名，有见证人在场。']).refused).toBe(true);
    expect(look(['当事人签名：张三']).refused).toBe(false);
  });

  it('says that the paper went by post, unless both ways are printed for choice', () => {
    expect(look(['送达方式 | 邮寄送达']).servedOtherwise).toBe(true);
    expect(look(['送达方式 | ☑直接送达 □邮寄送达']).servedOtherwise).toBe(false);
  });

  it('shows where its date ends it', () => {
    const { closing, dated } = look(['# 行政处罚决定书', '经查……', '> 某县水利局', '> 2025年6月2日']);
    expect(dated).toBe(true);
    expect(closing.x).toBeGreaterThan(700);
  });
});
