import { describe, expect, it } from 'vitest';
import { quadOfBox } from '../../../shared/model';
import { textRuns } from './textRuns';

describe('text laid over a scan', () => {
  it('stretches Chinese characters and digits each to their own place', () => {
    const line = {
      text: '罚款90000元整', quad: quadOfBox({ x: 0, y: 0, width: 260, height: 40 }), confidence: 1,
      stops: [0, 40, 80, 100, 120, 140, 160, 180, 220, 260].map((x) => x / 260), confidences: [...'罚款90000元整'].map(() => 1),
    };
    expect(textRuns(line, 260).map(({ text, length }) => [text, Math.round(length)])).toEqual([['罚款', 80], ['90000', 100], ['元整', 80]]);
  });

  it('keeps words apart that a gap parts', () => {
    const line = { text: '甲方乙方', quad: quadOfBox({ x: 0, y: 0, width: 240, height: 40 }), confidence: 1, stops: [0, 40, 120, 200, 240].map((x) => x / 240), confidences: [1, 1, 1, 1] };
    expect(textRuns(line, 240).map(({ text, length }) => [text, Math.round(length)])).toEqual([['甲', 40], ['方乙', 160], ['方', 40]]);
  });
});
