import { create } from 'zustand'
import type { ImportPlan } from '../../core/imports/import-plan'
import type { ImportCounts } from '../db/import-repository'

/** Where the one import of the app stands. A preview holds what would be written; nothing is stored before the button. */
export type ImportStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly plan: ImportPlan; readonly counts: ImportCounts; readonly fileName: string }
  | { readonly kind: 'applying' }

export const useImporting = create<{ readonly stage: ImportStage }>(() => ({ stage: { kind: 'none' } }))
export const setImportStage = (stage: ImportStage): void => useImporting.setState({ stage })
