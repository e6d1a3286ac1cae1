import type { ReactNode } from 'react'
import { useAppLock } from '../../session/app-lock'
import { LoadingLines } from '../../ui/Screen'
import { Frame } from '../Frame'
import { LockScreen } from './LockScreen'

/** The shop is drawn for the first time only when nothing covers it; later a cover lies over it, and it stays as it was. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const cover = useAppLock((lock) => lock.cover)
  const wasOpen = useAppLock((lock) => lock.wasOpen)
  return (
    <>
      {wasOpen ? children : null}
      {cover === 'unknown' ? <Frame main={<LoadingLines />} /> : null}
      {cover === 'unknown' || cover === 'open' ? null : <LockScreen cover={cover} />}
    </>
  )
}
