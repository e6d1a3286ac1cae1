import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import { IconCalendarMonth, IconCash, IconClockCheck, IconDatabase, IconHome, IconTargetArrow, IconUsers } from '../ui/icons'
import { shellText } from './shell-text'

export type ScreenId = keyof typeof shellText.screens

export interface ScreenRoute {
  readonly id: ScreenId
  readonly title: string
  readonly Icon: typeof IconHome
  readonly Component: LazyExoticComponent<ComponentType>
}

/** Everything in the menu, in its order. A screen is one line here and loads when it is first opened. */
export const ROUTES: readonly ScreenRoute[] = [
  { id: 'home', title: shellText.screens.home, Icon: IconHome, Component: lazy(() => import('../features/home/HomeScreen').then((m) => ({ default: m.HomeScreen }))) },
  { id: 'roster', title: shellText.screens.roster, Icon: IconCalendarMonth, Component: lazy(() => import('../features/roster/RosterScreen').then((m) => ({ default: m.RosterScreen }))) },
  { id: 'attendance', title: shellText.screens.attendance, Icon: IconClockCheck, Component: lazy(() => import('../features/attendance/AttendanceScreen').then((m) => ({ default: m.AttendanceScreen }))) },
  { id: 'kpi', title: shellText.screens.kpi, Icon: IconTargetArrow, Component: lazy(() => import('../features/kpi/KpiScreen').then((m) => ({ default: m.KpiScreen }))) },
  { id: 'payroll', title: shellText.screens.payroll, Icon: IconCash, Component: lazy(() => import('../features/payroll/PayrollScreen').then((m) => ({ default: m.PayrollScreen }))) },
  { id: 'team', title: shellText.screens.team, Icon: IconUsers, Component: lazy(() => import('../features/team/TeamScreen').then((m) => ({ default: m.TeamScreen }))) },
  { id: 'data', title: shellText.screens.data, Icon: IconDatabase, Component: lazy(() => import('../features/data/DataScreen').then((m) => ({ default: m.DataScreen }))) },
]

/** An unknown address leads home. */
export function routeOf(screen: string): ScreenRoute {
  return ROUTES.find((route) => route.id === screen) ?? (ROUTES[0] as ScreenRoute)
}
