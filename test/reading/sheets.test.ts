import { describe } from 'vitest';
import { readsAsWanted, type Sample } from './sample';

const SAMPLES: readonly Sample[] = [
  {
    name: '一页两送达',
    pages: [
      [
        '# 送达回证', '送达文书 | 行政处罚事先告知书', '受送达人 | 张三', '收到日期 | 2024年5月10日', '', '', '', '', '', '', '', '', '# 送达回证', '送达文书 | 行政处罚决定书', '受送达人 | 张三',
        '收到日期 | 2024年5月24日',
      ],
    ],
    want: { noticeServedDate: '2024-05-10', decisionServedDate: '2024-05-24' },
  },
  {
    name: '决定下有回证',
    pages: [
      [
        '# 某县水利局', '# 行政处罚决定书', '> 某水罚〔2024〕9号', '当事人：张三', '住址：某县河口乡', '罚款人民币伍仟元整。', '> 某县水利局', '> 2024年5月20日', '', '', '', '', '# 送达回证',
        '送达文书 | 行政处罚决定书', '受送达人 | 张三', '收到日期 | 2024年5月24日',
      ],
    ],
    types: ['行政处罚决定书'],
    want: { decisionServedDate: '2024-05-24', decisionDate: '2024-05-20' },
  },
];

describe('two papers on one sheet', () => readsAsWanted(SAMPLES));
