import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { SignatureState } from '../../../../../core/roles/resign-list'
import { signatureStates } from '../../../../../core/roles/resign-list'
import { roleRepository, teamRepository } from '../../../../db/repositories'
import type { TeamView } from '../../use-team'

export interface SigningRow extends SignatureState {
  readonly key: string
  readonly name: string
  readonly department: string
  readonly role: string
}

/** Everybody who holds a role with a description, those who still have to sign first. */
export function useSigning(view: TeamView): readonly SigningRow[] | undefined {
  const read = useLiveQuery(async () => ({
    signatures: await roleRepository.signatures(),
    members: await teamRepository.members(),
    assignments: await teamRepository.assignments(),
  }))
  return useMemo(() => {
    if (!read) return undefined
    const descriptions = view.roleRows.flatMap(({ description }) => description ?? [])
    const roleNames = new Map(view.roles.map(({ id, name }) => [id, name]))
    const people = new Map(view.rows.map((row) => [row.member.id, row]))
    return signatureStates({ ...read, descriptions }, view.today)
      .map((state): SigningRow => {
        const person = people.get(state.memberId)
        return {
          ...state,
          key: `${state.memberId} ${state.roleId}`,
          name: person?.member.name ?? '',
          department: person?.department ?? '',
          role: roleNames.get(state.roleId) ?? '',
        }
      })
      .sort((a, b) => Number(b.isDue) - Number(a.isDue))
  }, [read, view])
}
