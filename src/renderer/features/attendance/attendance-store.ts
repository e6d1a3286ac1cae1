import { create } from 'zustand'
import type { MemberId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'

interface AttendanceScreenState {
  readonly view: 'exceptions' | 'summary' | 'days'
  readonly opened: { readonly memberId: MemberId; readonly day: LocalDay } | null
}

export const useAttendanceScreen = create<AttendanceScreenState>(() => ({ view: 'exceptions', opened: null }))
export const showView = (view: AttendanceScreenState['view']): void => useAttendanceScreen.setState({ view })
export const openDay = (opened: AttendanceScreenState['opened']): void => useAttendanceScreen.setState({ opened })
