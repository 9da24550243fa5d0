import type { CaseDocument, CaseKind, Fact, Finding, Page, PageText } from '../../shared/model';
import type { ReviewResult } from '../../shared/panel';

/** What a package (评查包) says of itself. */
export interface PackageInfo {
  /** 评查批次名称 and 评查机关. */
  readonly batch: string;
  readonly organ: string;
  /** ISO date-time. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly programVersion: string;
  /** The expert it was made for. */
  readonly expert: { readonly id: string; readonly name: string };
  /** Whether agency, party and officers are hidden (盲评). */
  readonly blind: boolean;
  /** Public key to which the result is encrypted; null: the passphrase of the package. */
  readonly resultRecipient: string | null;
  /** Settings of the batch, JSON values by name; the application knows them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A page with its upright image, by hash, and its text. */
export interface PackagePage {
  readonly page: Page;
  readonly image: string | null;
  readonly text: PageText | null;
}

/** A case file as the expert gets it. */
export interface PackageCase {
  readonly id: string;
  readonly kind: CaseKind;
  /** Hash of the standard that it is scored by. */
  readonly templateHash: string;
  /** Hashes of its original files, where they come along. */
  readonly files: readonly string[];
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly pages: readonly PackagePage[];
}

/** A page image or original file that comes along: its content is read when it is written. */
export interface PackageBlob {
  readonly kind: 'image' | 'file';
  readonly sha256: string;
  readonly path: string;
}

/** How far writing or reading is, in bytes. */
export interface ExchangeProgress {
  readonly done: number;
  readonly total: number;
}

export interface ExchangeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExchangeProgress) => void;
}

/** What is known of a package that went out, to check a result against. */
export interface SentPackage {
  readonly hash: string;
  readonly expert: { readonly id: string; readonly name: string };
  /** Public key the expert signs with, as first seen or registered; null: not known yet. */
  readonly signer: string | null;
  /** Hash of the standard by case file. */
  readonly templates: ReadonlyMap<string, string>;
}

/** A result file that passed every check. */
export interface OpenedResult {
  readonly packageHash: string;
  readonly expertId: string;
  /** Public key it was signed with. */
  readonly signer: string;
  readonly results: readonly ReviewResult[];
  /** ISO date-time at which it was written. */
  readonly writtenAt: string;
}
