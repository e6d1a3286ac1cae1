import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { RoleId } from '../../../../core/kernel/ids'
import type { Indicator } from '../../../../core/kpi/kpi-plan'
import { INDICATOR_LIBRARY } from '../../../../core/kpi/library/indicators'
import type { CareerLadder } from '../../../../core/roles/career-ladder'
import type { JobDescriptionVersion } from '../../../../core/roles/job-description'
import type { Role } from '../../../../core/roles/role'
import { kpiRepository, roleRepository } from '../../../db/repositories'
import type { TeamView } from '../use-team'

export interface OpenedRole {
  readonly role: Role
  readonly department: string
  /** All versions, the oldest first. */
  readonly versions: readonly JobDescriptionVersion[]
  /** The newest. */
  readonly current: JobDescriptionVersion | undefined
  /** Names of those who hold the role now or soon. */
  readonly holders: readonly string[]
  /** The shop's own, then those of the library that it does not have yet. */
  readonly indicators: readonly Indicator[]
  readonly ladders: readonly CareerLadder[]
}

/** @returns undefined while it is read; null when there is no such role */
export function useOpenedRole(view: TeamView, roleId: RoleId): OpenedRole | null | undefined {
  const read = useLiveQuery(
    async () => ({
      roleId,
      versions: await roleRepository.descriptions(roleId),
      indicators: await kpiRepository.indicators(),
      ladders: await roleRepository.ladders(),
    }),
    [roleId],
  )
  return useMemo(() => {
    const row = view.roleRows.find(({ role }) => role.id === roleId)
    if (!row) return null
    // The answer to the query before this one says nothing of this role.
    if (read?.roleId !== roleId) return undefined
    const known = new Set(read.indicators.map(({ id }) => id))
    return {
      role: row.role,
      department: row.department,
      versions: read.versions,
      current: read.versions.at(-1),
      holders: row.holders,
      indicators: [...read.indicators, ...INDICATOR_LIBRARY.filter(({ id }) => !known.has(id))],
      ladders: read.ladders,
    }
  }, [view, roleId, read])
}
