import { expect, it } from 'vitest';
import { check } from '../testing';

it('names what was read and the rule against penalties in place of transfers', () => {
  const values = { seizureDate: '2025-07-07', '立案审批表/counterfeitNamed': '假冒注册商标', '立案审批表/goodsValueReached': '236748元' };
  const finding = check({ kind: 'coercion-measure', agency: '某县市场监督管理局', values })('crime-not-transferred');
  expect(finding.message).toContain('236748元');
  expect(finding.message).toContain('不得以行政处罚代替移送');
});
