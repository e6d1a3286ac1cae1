import { create } from 'zustand'
import type { BackupDocument } from '../../db/backup-document'
import type { ShopComparison } from '../../db/compare-shops'

/** Where a restore stands. A preview holds what would be written; nothing is stored before the button. */
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
  readonly restoring: RestoreStage
  readonly backingUp: boolean
}

export const useDataScreen = create<DataScreenState>(() => ({ restoring: { kind: 'none' }, backingUp: false }))
export const setRestoring = (restoring: RestoreStage): void => useDataScreen.setState({ restoring })
export const setBackingUp = (backingUp: boolean): void => useDataScreen.setState({ backingUp })
