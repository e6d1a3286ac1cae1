/** What a file may be before the app refuses to read it. An ordinary shop's largest export is about a hundredth of this. */
export const READ_LIMITS = {
  fileMegabytes: 20,
  fileBytes: 20 * 1024 * 1024,
  zipEntries: 2_000,
  /** Sum over the parts that are unpacked at all. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Per part; ordinary sheets pack 10 to 40 times. */
  packingRatio: 200,
  /** Small parts may be as repetitive as they like. */
  ratioFreeBytes: 1024 * 1024,
  sheets: 200,
  /** Over all sheets of the file. */
  rows: 50_000,
  columns: 200,
  textChars: 2_000,
  /** Of a sheet; Excel allows 31. */
  nameChars: 100,
  /** Cells with something in them, over all sheets: everybody's days of half a year in the widest report known. */
  cells: 1_500_000,
  /** Text over all cells. A short file can repeat one long text a million times. */
  totalChars: 12_000_000,
  merges: 20_000,
  mergeCells: 10_000,
  seconds: 15,
  heapMegabytes: 512,
  /** Of the whole reader process, buffers and all; seen a moment after it is passed, so that 512 MB are never reached. */
  processBytes: 480 * 1024 * 1024,
  shopFiles: 60,
} as const
