/** A calendar date as ISO text, 2024-03-12. No time, no time zone. */
export type IsoDate = string;

/** How far the data of a year can be relied on: the whole notice was read, or only a summary of it. */
export type HolidayVerification = 'text-read' | 'unverified';

/** Consecutive days off (放假), both ends included; weekend days inside the block are part of it. */
export interface HolidayBlock {
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The yearly notice (节假日安排通知) the data was taken from. */
export interface HolidaySource {
  readonly title: string;
  /** 发文字号; null where it was not found. */
  readonly number: string | null;
  /** Date of issue. */
  readonly issued: IsoDate;
}

/** Days off and make-up workdays (调休上班日) of one year, as the State Council's notices for that year have them. */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly HolidayBlock[];
  /** Saturdays and Sundays on which offices work. */
  readonly makeUpWorkdays: readonly IsoDate[];
  /** The notice, and later ones that changed it. */
  readonly sources: readonly HolidaySource[];
  readonly verification: HolidayVerification;
  readonly note?: string;
}

/** Look-up form of the data; made by `createCalendar`. */
export interface WorkCalendar {
  /** Years with data. */
  readonly years: ReadonlySet<number>;
  /** Day off → name of the holiday. */
  readonly holidays: ReadonlyMap<IsoDate, string>;
  readonly makeUpWorkdays: ReadonlySet<IsoDate>;
}
