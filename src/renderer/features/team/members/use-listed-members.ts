import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { ListedMember } from '../../../../core/staffing/member-list'
import { listMembers } from '../../../../core/staffing/member-list'
import { staffRepository } from '../../../db/repositories'
import type { TeamView } from '../use-team'

/** Everybody with what their papers say today; undefined while the papers are read. */
export function useListedMembers(view: TeamView): readonly ListedMember[] | undefined {
  const records = useLiveQuery(
    async () => ({
      contracts: await staffRepository.contracts.all(),
      certificates: await staffRepository.certificates.all(),
    }),
    [],
  )
  return useMemo(() => records && listMembers(view.rows, records, view.today), [view, records])
}
