import { create } from 'zustand'
import type { ImportPlan } from '../../../core/imports/import-plan'
import type { BackupDocument } from '../../db/backup-document'
import type { ShopComparison } from '../../db/compare-shops'
import type { ImportCounts } from '../../db/import-repository'

/** Where an import or a restore stands. A preview holds what would be written; nothing is stored before the button. */
export type ImportStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly plan: ImportPlan; readonly counts: ImportCounts; readonly fileName: string }
  | { readonly kind: 'applying' }
export type RestoreStage =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'preview'
      readonly fileName: string
      readonly document: BackupDocument
      readonly comparison: ShopComparison
    }
  | { readonly kind: 'working' }

interface DataScreenState {
  readonly importing: ImportStage
  readonly restoring: RestoreStage
  readonly backingUp: boolean
}

const NOTHING: DataScreenState = { importing: { kind: 'none' }, restoring: { kind: 'none' }, backingUp: false }

export const useDataScreen = create<DataScreenState>(() => NOTHING)
export const setImporting = (importing: ImportStage): void => useDataScreen.setState({ importing })
export const setRestoring = (restoring: RestoreStage): void => useDataScreen.setState({ restoring })
export const setBackingUp = (backingUp: boolean): void => useDataScreen.setState({ backingUp })
