import { create } from 'zustand'
import type { ColumnQuestion } from '../../core/imports/column-mapping'
import type { ImportPlan, TableKind } from '../../core/imports/import-plan'
import type { TableFile } from '../../core/imports/table-file'
import type { ColumnMapping } from '../../core/month/shop-data'
import type { ImportCounts } from '../db/import-repository'

/** The files of an import, and what the owner has said about their columns since they were opened. */
export interface OpenedFiles {
  readonly files: readonly TableFile[]
  /** undefined = every kind of table. */
  readonly only: readonly TableKind[] | undefined
  readonly said: readonly ColumnMapping[]
}

/** Where the one import of the app stands. A preview holds what would be written; nothing is stored before the button. */
export type ImportStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'columns'; readonly opened: OpenedFiles; readonly questions: readonly ColumnQuestion[] }
  | {
      readonly kind: 'preview'
      readonly opened: OpenedFiles
      readonly plan: ImportPlan
      readonly counts: ImportCounts
      readonly fileName: string
      /** Lists of people whose columns the owner may explain anew. */
      readonly changeable: readonly ColumnQuestion[]
    }
  | { readonly kind: 'applying' }

export const useImporting = create<{ readonly stage: ImportStage }>(() => ({ stage: { kind: 'none' } }))
export const setImportStage = (stage: ImportStage): void => useImporting.setState({ stage })
