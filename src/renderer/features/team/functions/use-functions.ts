import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { FunctionCoverage } from '../../../../core/staffing/function-coverage'
import { functionCoverage } from '../../../../core/staffing/function-coverage'
import type { HandOverGraph } from '../../../../core/staffing/hand-over-graph'
import { handOverGraph } from '../../../../core/staffing/hand-over-graph'
import type { Member } from '../../../../core/team/member'
import { isEmployedOn } from '../../../../core/team/member'
import {
  functionRepository,
  roleRepository,
  settingsRepository,
  skillRepository,
  teamRepository,
} from '../../../db/repositories'
import { today } from '../../../platform/today'

export interface FunctionsModel {
  readonly shopName: string
  readonly day: LocalDay
  readonly data: Awaited<ReturnType<typeof readFunctions>>
  readonly coverage: readonly FunctionCoverage[]
  readonly present: readonly Member[]
  readonly graph: HandOverGraph
}

export function useFunctions(): FunctionsModel | undefined {
  const data = useLiveQuery(readFunctions, [])
  return useMemo(() => {
    if (!data) return undefined
    const day = today()
    return {
      shopName: data.settings.shopName,
      day,
      data,
      coverage: functionCoverage(data, day),
      present: data.members.filter((member) => isEmployedOn(member, day)),
      graph: handOverGraph(data, day),
    }
  }, [data])
}

async function readFunctions() {
  const [settings, shopFunctions, members, assignments, roles, skills, skillLevels, departments, descriptions] =
    await Promise.all([
      settingsRepository.get(),
      functionRepository.all(),
      teamRepository.members(),
      teamRepository.assignments(),
      roleRepository.roles(),
      skillRepository.skills(),
      skillRepository.levels(),
      teamRepository.departments(),
      roleRepository.latestDescriptions(),
    ])
  return { settings, shopFunctions, members, assignments, roles, skills, skillLevels, departments, descriptions }
}

export function nameOf({ data }: FunctionsModel, id: string): string {
  return data.members.find((member) => member.id === id)?.name ?? ''
}
