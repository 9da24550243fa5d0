import type { BenchmarkTable } from '../../shared/benchmarks';
import type { OwnHolidayYear } from '../../shared/calendar';
import type { AgencySettings, BatchSettings, Page, PageText } from '../../shared/model';
import type { Draft, NoticeContent, RectificationSettings } from '../../shared/rectification';
import type { PanelRepository } from './panel-types';
import type { TemplateDraftRepository } from './template-draft-types';

/** Shape of the child of the import folder that a case file was taken from. */
export type CaseShape = 'pdf' | 'tiff' | 'image' | 'folder';

/** `importing` until all of its pages are listed; only then `imported`; `failed` when nothing of it could be taken in. */
export type IntakeState = 'importing' | 'imported' | 'failed';

/** One source file of a case file, in page order. */
export interface CaseSourceFile {
  /** Path relative to the case file's own folder, with forward slashes; the file's name if the case file is one file. */
  readonly path: string;
  /** SHA-256 of its content, hex; the content is the blob of that name. */
  readonly sha256: string;
  readonly pages: number;
}

/** What the workspace keeps about a case file besides its pages. */
export interface CaseRecord {
  /** Name of the import folder's child without the extension; unique in the workspace. */
  readonly id: string;
  /** Absolute path that it was imported from. */
  readonly source: string;
  readonly shape: CaseShape;
  readonly files: readonly CaseSourceFile[];
  /** Chinese messages of what went wrong while taking it in. */
  readonly errors: readonly string[];
  readonly ignoredFiles: readonly string[];
  readonly state: IntakeState;
}

/** The part of a case record that changes after it was added. */
export type CaseChanges = Partial<Omit<CaseRecord, 'id'>>;

/** The settings of the batch; DEFAULT_BATCH until somebody sets them. */
export interface BatchRepository {
  get(): BatchSettings;
  set(settings: BatchSettings): void;
}

/** Where in the window the user is; still there when the workspace is opened again only if the program ended without closing it. */
export interface PlaceRepository {
  /** Address fragment; null if none is noted. */
  get(): string | null;
  set(fragment: string): void;
  clear(): void;
}

/** What people set that checks and documents go by, beside the batch's settings. Each is replaced as a whole. */
export interface RuleRepository {
  /** Years of holiday data in place of the bundled ones. */
  holidays(): readonly OwnHolidayYear[];
  setHolidays(years: readonly OwnHolidayYear[]): void;
  /** Agencies of which a person said something. */
  agencies(): readonly AgencySettings[];
  setAgencies(agencies: readonly AgencySettings[]): void;
  /** Null while nobody set them. */
  rectification(): RectificationSettings | null;
  setRectification(settings: RectificationSettings): void;
}

/** A person's choice of a scoring standard for the workspace. */
export interface TemplateChoice {
  readonly hash: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** Texts of the scoring templates pinned to this workspace, by their hash. A pinned text never changes. */
export interface TemplateRepository {
  /** Records that a person chose a standard for the workspace; its text was `put` before. Choices are journalled, never changed. */
  choose(choice: TemplateChoice): void;
  /** Oldest first. */
  choices(): readonly TemplateChoice[];
  put(hash: string, yamlText: string): void;
  get(hash: string): string | null;
  /** Hashes, oldest first. */
  list(): readonly string[];
}

/** A table of discretion benchmarks with who imported it and when (ISO date-time). */
export interface StoredBenchmark {
  readonly table: BenchmarkTable;
  readonly by: string;
  readonly at: string;
}

/** Tables of discretion benchmarks (裁量基准表). Imports and removals are journalled; an entry is never changed or deleted. */
export interface BenchmarkRepository {
  /** Those in force, in the order of import. */
  list(): readonly StoredBenchmark[];
  /** A table imported again replaces the one of the same id. */
  add(entry: StoredBenchmark): void;
  remove(id: string, by: string, at: string): void;
}

export interface CaseRepository {
  /** Adds a case file. Throws UserError `case-exists` if the id is taken. */
  add(record: CaseRecord): void;
  /** In the order they were added. */
  list(): readonly CaseRecord[];
  get(id: string): CaseRecord | null;
  /** Changes the named fields. Throws UserError `case-missing`. */
  update(id: string, changes: CaseChanges): void;
  /**
   * Removes the case file, its pages and stage outputs; does nothing if it is not there. Its journal of actions
   * and the blobs stay: what people did is never deleted, and another case file may share the content.
   */
  remove(id: string): void;
}

/** A page that waits for recognition. */
export interface PendingPage {
  readonly caseId: string;
  readonly page: Page;
}

export interface PageRepository {
  /**
   * Stores a page with the blob of its upright image and its text, replacing what was there under its number.
   * null leaves the page without an image or text.
   */
  put(caseId: string, page: Page, imageSha: string | null, text: PageText | null): void;
  /** In page order. */
  list(caseId: string): readonly Page[];
  get(caseId: string, page: number): Page | null;
  /** Stops come back to 4 decimals, confidences to 2, coordinates to 0.1 pixel. */
  text(caseId: string, page: number): PageText | null;
  /** Texts of all pages that have one, in page order. */
  texts(caseId: string): readonly PageText[];
  /** Pages in state `pending`, of one case file or all, in the order the case files were added. */
  pendingPages(caseId?: string): readonly PendingPage[];
  imageSha(caseId: string, page: number): string | null;
  /** Number of pages per state, without reading any text. */
  counts(caseId: string): Readonly<Partial<Record<Page['state'], number>>>;
}

/** A page that may hold the words searched for. */
export interface PageCandidate {
  /** Ascending in the order of the list of case files, and of the pages in each. */
  readonly place: number;
  readonly caseId: string;
  readonly page: number;
}

/** The index of the texts of all pages. A page is in it as soon as its text is stored; pages of an older workspace are filled in. */
export interface PageSearchRepository {
  /** Pages with text that are not in the index yet. */
  waiting(): number;
  /** Takes up to so many of them into the index; how many it took. */
  fill(most: number): number;
  /**
   * Pages behind a place that hold all pairs of characters of the words (which makes it certain for two characters, `gramsDecide`), at
   * most so many; of the case files named in `within`, or of all. None for blank words.
   */
  candidates(query: string, after: number, most: number, within?: readonly string[] | null): readonly PageCandidate[];
  /** How many there are in all, counted up to `most`. */
  count(query: string, most: number, within?: readonly string[] | null): number;
}

/** Key of a recognised page: the same content under the same version of recognition reads the same. */
export interface PageCacheKey {
  readonly sha256: string;
  /** 0-based page inside that file. */
  readonly index: number;
  readonly version: string;
}

/** What recognition made of a page, whatever case file it stands in. */
export interface CachedPage {
  /** The page as recognised; its number, and its source's path, belong to the case file that asked first. */
  readonly page: Page;
  readonly imageSha: string | null;
  readonly text: PageText | null;
}

/** Recognised pages by content, so that no page is recognised twice even if it is imported again. */
export interface PageCacheRepository {
  put(key: PageCacheKey, value: CachedPage): void;
  get(key: PageCacheKey): CachedPage | null;
}

/** Output of one stage (documents, facts, findings …) for one case file. */
export interface StageOutput {
  /** Version of the stage that made it. */
  readonly version: string;
  /** Hash of what it was made from. */
  readonly input: string;
  /** Its JSON value, parsed; the caller knows the shape. */
  readonly json: unknown;
}

export interface StageRepository {
  get(caseId: string, stage: string): StageOutput | null;
  put(caseId: string, stage: string, output: StageOutput): void;
  /** Forgets the output, so that the stage runs again. */
  remove(caseId: string, stage: string): void;
}

/** Something a person did to a case file (judge, reset, verdict, correct, finish, reopen, undo, redo). */
export interface Action {
  readonly type: string;
  /** JSON value; the caller knows the shape. */
  readonly payload: unknown;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}
export interface RecordedAction extends Action {
  /** Ascending over the whole workspace, in the order of the appends. */
  readonly seq: number;
}

/** Append-only journal of what people did; the database itself refuses to change or delete an entry. */
export interface ActionRepository {
  /** Returns the entry's seq; it is on disk when this returns (inside a transaction: when that returns). */
  append(caseId: string, action: Action): number;
  list(caseId: string): readonly RecordedAction[];
}

/** A source file known to the workspace. */
export interface RegisteredFile {
  readonly sha256: string;
  /** Absolute path of the original when it was first registered. */
  readonly originalPath: string;
  readonly bytes: number;
}

export interface FileRepository {
  /** Copies the content into the blobs (once) and registers the file. The original is only read. */
  register(path: string): Promise<RegisteredFile>;
  get(sha256: string): RegisteredFile | null;
}

/** Content-addressed store under `blobs/`; the address is the SHA-256 in lower-case hex. */
export interface BlobStore {
  /** Durable when it returns. The same content is stored once. */
  putBytes(bytes: Uint8Array): string;
  /** Copies a file as a stream. Durable when it resolves. */
  putFile(path: string): Promise<string>;
  /** Absolute path of the blob, there or not. Throws UserError `blob-address` for anything but 64 hex digits. */
  path(sha256: string): string;
  /** Throws UserError `blob-missing` or `blob-damaged` (content and address differ). */
  read(sha256: string): Uint8Array;
  has(sha256: string): boolean;
}

/** A number of the register of documents (文号): reserved for a draft that was exported, issued with a document, or void with it. */
export interface RegisteredNumber {
  readonly prefix: string;
  readonly year: number;
  readonly number: number;
  /** What it was reserved for. */
  readonly key: string;
  /** When it was reserved or issued, ISO date-time. */
  readonly at: string;
  /** The issued document that bears it; null while it is reserved only. */
  readonly notice: string | null;
  readonly voided: (Authorship & { readonly reason: string }) | null;
}

type NumberRequest = {
  readonly prefix: string;
  readonly year: number;
  /** The lowest number that may be given. */
  readonly from: number;
};

/** The register of numbers. What an issued document bears is never given again, changed or deleted; the database itself refuses it. */
export interface NumberRepository {
  /**
   * Reserves the number of the draft named by `key` (batch, agency, scope): the one it has under this prefix in that year, or else the
   * lowest free. What it had in another year is free again.
   */
  take(request: NumberRequest & { readonly key: string }): RegisteredNumber;
  /** The number that `assign` would give now. */
  next(request: NumberRequest & { readonly reservation: string | null }): number;
  /** Gives a document its number: the one reserved under `reservation` in that year, or else the lowest free. */
  assign(request: NumberRequest & { readonly reservation: string | null; readonly notice: string }): RegisteredNumber;
  /** Gives a reserved number back. Throws UserError `number-not-reserved`. */
  release(number: Pick<RegisteredNumber, 'prefix' | 'year' | 'number'>): void;
  /** Marks the number of a document as void. */
  void(notice: string, voided: NonNullable<RegisteredNumber['voided']>): void;
  /** All of them by prefix, year and number. */
  list(): readonly RegisteredNumber[];
}

/** Who did something, and when (ISO date-time). */
export interface Authorship {
  readonly by: string;
  readonly at: string;
}

/** A document of supervision with its draft as it stands, or stood when it was issued. */
export interface StoredNotice {
  readonly id: string;
  readonly revision: number;
  readonly canUndo: boolean;
  readonly draft: Draft;
  /** What was issued; null for a draft. */
  readonly content: NoticeContent | null;
}

/** Documents of supervision. Every state of a draft is kept; an issued one never changes again, which the database itself sees to. */
export interface NoticeRepository {
  create(id: string, draft: Draft, author: Authorship): void;
  get(id: string): StoredNotice | null;
  /** Saves a draft made from that revision. Throws UserError `notice-missing`, or `notice-changed` when there is a newer one. */
  save(id: string, revision: number, draft: Draft, author: Authorship): void;
  /** Brings back the draft from before; does nothing for the first. Throws as `save`. */
  undo(id: string, revision: number, author: Authorship): void;
  /** Takes a number and freezes what `content` makes with it, both or neither. Throws as `save`. */
  issue(
    id: string,
    revision: number,
    request: NumberRequest & { readonly reservation: string | null; readonly content: (number: RegisteredNumber) => NoticeContent },
  ): NoticeContent;
}

/** An entry of the rectification ledger as stored. */
export interface RecordedEntry extends Authorship {
  /** Id of the document or of the objection. */
  readonly subject: string;
  /** JSON value; the caller knows the shape. */
  readonly body: unknown;
}

/** Append-only entries of the rectification ledger (整改台账); the database itself refuses to change or delete one. */
export interface LedgerRepository {
  append(kind: 'notice' | 'objection', subject: string, body: unknown, author: Authorship): void;
  /** Oldest first. */
  list(kind: 'notice' | 'objection'): readonly RecordedEntry[];
}

/**
 * An open workspace (工作区). The methods of its repositories are synchronous and durable when they return; inside
 * {@link Workspace.transaction} they become durable together when it returns. All throw UserError
 * (`disk-full`, `no-permission`, `workspace-damaged`, `workspace-closed`, `lock-lost`).
 */
export interface Workspace {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of the folder for exported workbooks. */
  readonly exports: string;
  readonly batch: BatchRepository;
  readonly rules: RuleRepository;
  readonly place: PlaceRepository;
  readonly templates: TemplateRepository;
  readonly benchmarks: BenchmarkRepository;
  readonly cases: CaseRepository;
  readonly pages: PageRepository;
  readonly pageSearch: PageSearchRepository;
  readonly pageCache: PageCacheRepository;
  readonly stages: StageRepository;
  readonly actions: ActionRepository;
  readonly files: FileRepository;
  readonly blobs: BlobStore;
  readonly numbers: NumberRepository;
  readonly notices: NoticeRepository;
  readonly ledger: LedgerRepository;
  readonly panel: PanelRepository;
  readonly templateDrafts: TemplateDraftRepository;
  /** Runs `work` as a whole or not at all; `work` must not be async. May be nested. */
  transaction<T>(work: () => T): T;
  /** Closes the database and releases the lock. Safe to call twice. */
  close(): void;
}
