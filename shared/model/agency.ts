/** What a person says of an agency (执法机关) where its name does not tell or tells wrongly. */
export interface AgencySettings {
  /** As it stands in the case files. */
  readonly name: string;
  /** Name of the sector whose rules count (行业); null: by the agency's name. */
  readonly sector: string | null;
  /** Vertical or dual leadership with the superior department in the lead (Art. 3(4) of the 办法). */
  readonly vertical: boolean;
  /** 上级主管部门 named on notices to such an agency; empty: written by hand. */
  readonly superior: string;
}
