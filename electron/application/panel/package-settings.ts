import { z } from 'zod';
import { holidayYearSchema } from '../../../shared/calendar';
import { CASE_KINDS, type AgencySettings, type BatchSettings, type Correction } from '../../../shared/model';
import { evidence } from '../../exchange';

const text = (most: number) => z.string().max(most);
const value = z.union([text(20_000), z.number()]).nullable();
const page = z.int().positive().max(100_000);
const correction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('document'), pages: z.array(page).max(100_000), documentType: text(100) }),
  z.strictObject({ type: z.literal('fact'), name: text(100), page, value, machineValue: value, evidence: evidence.exactOptional() }),
  z.strictObject({ type: z.literal('kind'), kind: z.enum(CASE_KINDS) }),
]) satisfies z.ZodType<Correction>;

/** What an expert's workspace goes by so that it reads, checks and scores as the lead's does. */
export const packageSettingsSchema = z.strictObject({
  batch: z.strictObject({
    name: text(200), organ: text(200), noticePrefix: text(50), noticeNumberFrom: z.int().positive(), rectificationDays: z.int().positive().max(3650), contact: text(500), copyTo: text(200),
    reviewer: text(100), adviceRejectedPercent: z.int().min(1).max(100), adviceMinimumAnswers: z.int().positive(), doubtPercent: z.int().min(0).max(100),
  }) satisfies z.ZodType<BatchSettings>,
  holidays: z.array(z.strictObject({ data: holidayYearSchema, by: text(100), at: text(40) })).max(120),
  agencies: z.array(z.strictObject({ name: text(200), sector: text(40).nullable(), vertical: z.boolean(), superior: text(200) })).max(5000) satisfies z.ZodType<readonly AgencySettings[]>,
  /** Standards that a person chose, in the order of the choices. */
  choices: z.array(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), reason: text(1000), at: text(40) })).max(1000),
  /** What the lead corrected of the machine's reading, by case file. */
  corrections: z.record(text(255), z.array(correction).max(10_000)),
});
export type PackageSettings = z.infer<typeof packageSettingsSchema>;
