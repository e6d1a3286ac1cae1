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
  merges: 20_000,
  mergeCells: 10_000,
  seconds: 15,
  heapMegabytes: 512,
  shopFiles: 60,
} as const
