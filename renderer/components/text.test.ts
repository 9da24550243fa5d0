import { describe, expect, it } from 'vitest';
import { basisText, durationText, factValueText, isIsoDate, isPoints, pagesText } from './text';

describe('what the reviewer reads', () => {
  it('names page runs the way people say them', () => {
    expect(pagesText([3])).toBe('第3页');
    expect(pagesText([3, 4, 5])).toBe('第3–5页');
    expect(pagesText([1, 3, 4, 9])).toBe('第1、3–4、9页');
    expect(pagesText([])).toBe('无页');
  });

  it('rounds waiting times to what a person plans with', () => {
    expect(durationText(12)).toBe('不到1分钟');
    expect(durationText(725)).toBe('约12分钟');
    expect(durationText(3600)).toBe('约1小时');
    expect(durationText(3900)).toBe('约1小时5分钟');
  });

  it('cites a statute with article and paragraph only where they exist', () => {
    expect(basisText({ statute: '行政处罚法', article: 60, certainty: 'A', source: '' })).toBe('《行政处罚法》第60条');
    expect(basisText({ statute: '行政处罚法', article: 62, paragraph: 1, certainty: 'A', source: '' })).toBe('《行政处罚法》第62条第1款');
    expect(basisText({ statute: '归档规范', article: null, certainty: 'C', source: '' })).toBe('《归档规范》');
  });

  it('writes amounts in yuan and dates in Chinese', () => {
    expect(factValueText('fineAmount', 60000)).toBe('60,000元');
    expect(factValueText('decisionDate', '2024-03-02')).toBe('2024年3月2日');
    expect(factValueText('partyName', '2024-03-02')).toBe('2024-03-02');
  });
});

describe('what the reviewer types', () => {
  it('accepts only days of the calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2024年3月1日')).toBe(false);
  });

  it('accepts points as plain decimals', () => {
    expect(isPoints('2.5')).toBe(true);
    expect(isPoints('-1')).toBe(false);
    expect(isPoints('1e3')).toBe(false);
  });
});
