import { z } from 'zod';
import { ART10_ITEMS, CASE_KINDS, type Art10Item } from '../../shared/model';

/** What comes in from outside is held to these shapes; sizes far above anything real are refused. */
const text = (most: number) => z.string().max(most);
const count = z.int().nonnegative().max(1_000_000);
const coordinate = z.number().min(-1e6).max(1e6);
const share = z.number().min(0).max(1);
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
const points = z.string().regex(/^\d{1,6}(\.\d{1,10})?$/);
const when = text(40);

const box = z.strictObject({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const point = z.tuple([coordinate, coordinate]);
export const evidence = z.strictObject({ page: count, box, text: text(20_000), confidence: share, picture: z.literal(true).exactOptional() });

export const page = z.strictObject({
  number: z.int().positive().max(100_000),
  source: z.strictObject({ file: text(4096), sha256: hash, index: count }),
  state: z.enum(['pending', 'text-layer', 'ocr', 'blank', 'unreadable']),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  width: z.number().nonnegative().max(100_000),
  height: z.number().nonnegative().max(100_000),
  problem: text(2000).exactOptional(),
});

const line = z
  .strictObject({
    text: text(20_000), quad: z.tuple([point, point, point, point]), confidence: share,
    stops: z.array(z.number().min(-1).max(2)).max(20_001), confidences: z.array(share).max(20_000),
  })
  .refine((one) => one.stops.length === one.text.length + 1 && one.confidences.length === one.text.length);

export const pageText = z.strictObject({
  page: z.int().positive().max(100_000),
  width: z.number().nonnegative().max(100_000),
  height: z.number().nonnegative().max(100_000),
  lines: z.array(line).max(20_000),
  seals: z.array(box).max(1000),
  marks: z.array(z.strictObject({ kind: z.enum(['seal', 'signature', 'fingerprint']), box, confidence: share })).max(5000).exactOptional(),
});

const origin = z.enum(['machine', 'person']);
export const caseDocument = z.strictObject({
  id: text(400), type: text(100), pages: z.array(z.int().positive()).max(100_000), title: text(2000), evidence, confidence: share, origin,
});
const value = z.union([z.string().max(20_000), z.number()]);
export const fact = z.strictObject({
  id: text(1000), name: text(100), value, document: text(400), evidence, confidence: share, rule: text(200), origin,
  alternatives: z.array(z.strictObject({ value, confidence: share, page: count, box })).max(1000).exactOptional(),
});

const certainty = z.enum(['A', 'B', 'C', 'X']);
export const finding = z.strictObject({
  id: text(400), check: text(200), title: text(1000),
  item: z.enum(Object.keys(ART10_ITEMS) as [Art10Item, ...Art10Item[]]),
  status: z.enum(['pass', 'problem', 'confirm', 'not-applicable']),
  level: z.enum(['veto', 'deduct', 'hint']),
  automation: z.enum(['automatic', 'to-confirm', 'human']),
  basis: z.strictObject({
    statute: text(200), article: count.nullable(), paragraph: count.exactOptional(), certainty, source: text(2000), from: text(40).exactOptional(), to: text(40).exactOptional(),
  }),
  message: text(20_000), evidence: z.array(evidence).max(2000), confidence: share,
});

const judgement = z.strictObject({
  itemId: text(200), applicable: z.boolean(), vetoed: z.boolean(),
  deductions: z.array(z.strictObject({ id: text(200).nullable(), reason: text(4000), points, occurrences: z.int().min(1).max(9999), findings: z.array(text(400)).max(2000) })).max(500),
  notApplicableParts: z.array(text(200)).max(500).exactOptional(),
  note: text(20_000), evidence: z.array(evidence).max(2000), by: text(200), at: when,
});

export const reviewResult = z.strictObject({
  packageHash: hash, expertId: text(200).min(1), caseId: text(255).min(1), templateHash: hash,
  lines: z.array(z.strictObject({ itemId: text(200), applicable: z.boolean(), vetoed: z.boolean(), deducted: points })).max(2000),
  total: points, grade: text(50), vetoed: z.boolean(),
  judgements: z.array(judgement).max(2000),
  verdicts: z.array(z.strictObject({ findingId: text(400), verdict: z.enum(['accepted', 'rejected']), reason: text(4000), by: text(200), at: when })).max(5000),
  attached: z.array(z.strictObject({ id: text(200), itemId: text(200), evidence, note: text(4000), by: text(200), at: when })).max(5000),
  seen: z.array(z.strictObject({ by: text(200), pages: z.array(z.int().positive()).max(100_000), at: when })).max(200),
  finishedAt: when,
});

export const packageInfo = z.strictObject({
  batch: text(200), organ: text(200), createdAt: when, createdBy: text(200), programVersion: text(50),
  expert: z.strictObject({ id: text(200).min(1), name: text(200) }),
  blind: z.boolean(),
  resultRecipient: text(100).nullable(),
  settings: z.record(z.string().max(100), z.json()),
});

export const packageCase = z.strictObject({
  id: text(255).min(1), kind: z.enum(CASE_KINDS), templateHash: hash, files: z.array(hash).max(10_000),
  documents: z.array(caseDocument).max(20_000), facts: z.array(fact).max(100_000), findings: z.array(finding).max(20_000),
});
