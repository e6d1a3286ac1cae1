import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { organisationPicture, reportingPicture } from '../../../../core/documents/organisation-picture'
import type { Picture } from '../../../../core/documents/picture'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { HeadCountRow } from '../../../../core/staffing/head-count'
import { headCountRows } from '../../../../core/staffing/head-count'
import type { OrgNode } from '../../../../core/staffing/org-nodes'
import { orgNodes, reportingNodes } from '../../../../core/staffing/org-nodes'
import type { OrgTree } from '../../../../core/staffing/org-tree'
import { buildOrgTree, buildReportingTree } from '../../../../core/staffing/org-tree'
import { retiredDepartments } from '../../../../core/staffing/rearrange-organisation'
import type { Department } from '../../../../core/team/member'
import { isEmployedOn } from '../../../../core/team/member'
import { roleRepository, settingsRepository, staffRepository, teamRepository } from '../../../db/repositories'
import { today } from '../../../platform/today'

export type OrganisationData = Awaited<ReturnType<typeof readOrganisation>>
export interface OrganisationModel {
  readonly shopName: string
  readonly day: LocalDay
  readonly data: OrganisationData
  readonly tree: OrgTree
  readonly nodes: readonly OrgNode[]
  readonly reporting: readonly OrgNode[]
  readonly picture: Picture
  readonly reportingPicture: Picture
  readonly heads: readonly HeadCountRow[]
  readonly retired: readonly Department[]
  /** Departments to choose from: all but the retired. */
  readonly departments: readonly Department[]
}

export function useOrganisation(): OrganisationModel | undefined {
  const data = useLiveQuery(readOrganisation, [])
  return useMemo(() => data && modelOf(data), [data])
}

export async function readOrganisation() {
  const [settings, departments, roles, members, assignments, movements] = await Promise.all([
    settingsRepository.get(),
    teamRepository.departments(),
    roleRepository.roles(),
    teamRepository.members(),
    teamRepository.assignments(),
    staffRepository.movements.all(),
  ])
  return { settings, departments, roles, members, assignments, movements }
}

function modelOf(data: OrganisationData): OrganisationModel {
  const day = today()
  const retiredIds = retiredDepartments(data, day)
  const departments = data.departments.filter((each) => !retiredIds.has(each.id))
  const drawn = { ...data, departments }
  const tree = buildOrgTree(drawn, day)
  const reports = buildReportingTree(drawn, day)
  const { shopName } = data.settings
  return {
    shopName,
    day,
    data,
    tree,
    nodes: orgNodes(tree),
    reporting: reportingNodes(reports),
    picture: organisationPicture(tree, shopName),
    reportingPicture: reportingPicture(reports, shopName),
    heads: headCountRows(tree),
    retired: data.departments.filter((each) => retiredIds.has(each.id)),
    departments,
  }
}

/** Those who are here today, by name. */
export function presentMembers({ data, day }: OrganisationModel) {
  return data.members.filter((member) => isEmployedOn(member, day))
}
