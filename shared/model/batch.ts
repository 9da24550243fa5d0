/** What holds for every case file of one review (评查批次). */
export interface BatchSettings {
  /** 评查批次名称, e.g. 2025年度行政处罚案卷评查. */
  readonly name: string;
  /** 评查机关, the organ that issues the notice, e.g. 驻马店市司法局. */
  readonly organ: string;
  /** 代字 of the 行政执法监督意见书, e.g. 驻司执监意. */
  readonly noticePrefix: string;
  /** First running number of notices in this batch. */
  readonly noticeNumberFrom: number;
  /** Days from receipt to rectification and report: 30 under Art. 16(4) of the 办法. */
  readonly rectificationDays: number;
  /** 联系人, 电话, 地址 printed on notices; may be empty. */
  readonly contact: string;
  /** 抄送机关 at the foot of notices; empty: none. */
  readonly copyTo: string;
  readonly reviewer: string;
  /** A check that people rejected in this share of their answers (percent) or more is shown as advice only. */
  readonly adviceRejectedPercent: number;
  /** Fewer answers than this decide nothing about a check. */
  readonly adviceMinimumAnswers: number;
  /** A problem that rests on characters read with less confidence than this (percent) is only asked about. */
  readonly doubtPercent: number;
}

export const DEFAULT_BATCH: BatchSettings = {
  name: '行政执法案卷评查',
  organ: '驻马店市司法局',
  noticePrefix: '驻司执监意',
  noticeNumberFrom: 1,
  rectificationDays: 30,
  contact: '',
  copyTo: '同级人民政府',
  reviewer: '',
  adviceRejectedPercent: 50,
  adviceMinimumAnswers: 10,
  doubtPercent: 55,
};
