import { useCallback, useEffect, useState } from 'react'
import type { SecondTarget, SnapshotInfo } from '../../../ipc/contract'
import { api } from '../../platform/api'
import { useSnapshots } from '../../safety/take-snapshot'
import { useDataScreen } from './data-store'

/** Asks main again whenever a copy was taken or some long work has ended. undefined: not answered yet. */
function useAsked<T>(ask: () => Promise<T>): { readonly value: T | undefined; readonly again: () => void } {
  const taken = useSnapshots((state) => state.taken)
  const isWorking = useDataScreen((state) => state.work !== undefined)
  const [asked, setAsked] = useState(0)
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let isWanted = true
    void ask().then((answer) => isWanted && setValue(answer))
    return () => {
      isWanted = false
    }
  }, [ask, taken, isWorking, asked])
  const again = useCallback(() => setAsked((count) => count + 1), [])
  return { value, again }
}

const listCopies = (): Promise<readonly SnapshotInfo[]> => api['snapshot:list']()
const askSecondTarget = (): Promise<SecondTarget> => api['second-target:state']()
const askSeal = () => api['seal:state']()

/** Newest first. */
export const useCopies = (): readonly SnapshotInfo[] | undefined => useAsked(listCopies).value
export const useSecondTarget = () => useAsked(askSecondTarget)
export const useSeal = () => useAsked(askSeal)
