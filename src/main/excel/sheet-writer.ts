import type { SheetModel } from '../../core/sheets/workbook-model'

/**
 * The seam between the app's workbook model and the library that writes xlsx. A sheet is written once, from top to bottom;
 * another library needs only another implementation of this.
 */
export interface SheetWriter {
  readonly addSheet: (sheet: SheetModel, name: string, onRow: () => void) => void
  /** Finishes the file. */
  readonly close: () => Promise<void>
}
