/**
 * Bounds on what an input file may ask of the program. Input is hostile: each bound stands for a resource
 * that a crafted file could otherwise exhaust. Time is bounded by whoever runs the worker process.
 */
export const LIMITS = {
  /** Largest file that is opened at all: Node reads no larger one in one piece, and no real case file comes near it. */
  maxFileBytes: 2 * 1024 ** 3,
  /** Largest PDF: it stands whole in the PDF engine's memory, which ends at 2 GiB and must also hold the page. */
  maxPdfBytes: 1024 ** 3,
  /** Largest TIFF given to the second decoder, which needs the whole file and the page in memory at once. */
  maxSecondTryBytes: 256 * 1024 ** 2,
  /** Most pixels decoded for one page or image: A3 at 600 dpi has 70 million. */
  maxInputPixels: 100_000_000,
  /** Longest side of a rendered page in pixels: A4 at 300 dpi. More does not help recognition and costs memory. */
  maxRenderedSide: 3508,
  /** Resolution PDF pages are drawn at: what recognition was measured on. */
  renderDpi: 200,
  /** Pages taken from one file; case files have 6 to 300. The rest of a longer file is left out with a message. */
  maxPagesPerFile: 2000,
  /** From here on a file's page count is unusual enough to tell the user. */
  manyPages: 1000,
  /** Characters of a text layer looked at per page: a dense A4 page has about 3,000. */
  maxTextCharacters: 50_000,
  /** Page objects looked at per page when deciding what a page is made of. */
  maxPageObjects: 20_000,
  /** How deep form XObjects are followed; they may contain each other. */
  maxFormDepth: 6,
  /** Files taken from one case folder, and entries looked at below the chosen folder. */
  maxFilesPerCase: 5000,
  maxEntries: 200_000,
  /** How deep subfolders of a case folder are followed. */
  maxFolderDepth: 12,
} as const;
