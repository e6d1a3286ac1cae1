import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import {
  IconCalendarMonth,
  IconCash,
  IconClockCheck,
  IconDatabase,
  IconHome,
  IconTargetArrow,
  IconUsers,
} from '../ui/icons'
import { shellText } from './shell-text'

export type ScreenId = keyof typeof shellText.screens

export interface ScreenRoute {
  readonly id: ScreenId
  readonly title: string
  readonly Icon: typeof IconHome
  readonly Component: LazyExoticComponent<ComponentType>
}

function screen(id: ScreenId, Icon: typeof IconHome, load: () => Promise<ComponentType>): ScreenRoute {
  const Component = lazy(async () => ({ default: await load() }))
  return { id, title: shellText.screens[id], Icon, Component }
}

/** Everything in the menu, in its order. A screen is one line here and loads when it is first opened. */
export const ROUTES: readonly ScreenRoute[] = [
  screen('home', IconHome, () => import('../features/home/HomeScreen').then((m) => m.HomeScreen)),
  screen('roster', IconCalendarMonth, () => import('../features/roster/RosterScreen').then((m) => m.RosterScreen)),
  screen('attendance', IconClockCheck, () =>
    import('../features/attendance/AttendanceScreen').then((m) => m.AttendanceScreen),
  ),
  screen('kpi', IconTargetArrow, () => import('../features/kpi/KpiScreen').then((m) => m.KpiScreen)),
  screen('payroll', IconCash, () => import('../features/payroll/PayrollScreen').then((m) => m.PayrollScreen)),
  screen('team', IconUsers, () => import('../features/team/TeamScreen').then((m) => m.TeamScreen)),
  screen('data', IconDatabase, () => import('../features/data/DataScreen').then((m) => m.DataScreen)),
]

/** An unknown address leads home. */
export function routeOf(screenId: string): ScreenRoute {
  return ROUTES.find((route) => route.id === screenId) ?? (ROUTES[0] as ScreenRoute)
}
