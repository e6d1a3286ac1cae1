import type { OrgNode } from '../../../../core/staffing/org-nodes'
import type { OrganisationModel } from './use-organisation'
import { roomText } from './organisation-text'

/** What a line of the outline is called. */
export function nodeName(node: OrgNode, { shopName }: OrganisationModel, isReporting = false): string {
  switch (node.kind) {
    case 'shop':
      return isReporting ? roomText.owner : shopName
    case 'department':
      return node.department.department.name
    case 'role':
      return node.role.role.name
    case 'member':
      return node.name
    case 'homeless':
      return roomText.homeless
    case 'unplaced':
      return roomText.unplaced
  }
}

/** What stands beside the name: people, plan, and what is missing. */
export function nodeFacts(
  node: OrgNode,
  model: OrganisationModel,
  isReporting = false,
): { readonly text: string; readonly gap: string } {
  const { heads, short, over, vacant } = roomText
  switch (node.kind) {
    case 'shop': {
      const { present, planned, vacancies } = model.tree.total
      return isReporting ? NOTHING : { text: heads(present, planned), gap: vacancies > 0 ? short(vacancies) : '' }
    }
    case 'department': {
      const { present, planned, vacancies } = node.department.total
      return { text: heads(present, planned), gap: vacancies > 0 ? short(vacancies) : '' }
    }
    case 'role': {
      const { holders, planned, vacancies, surplus } = node.role
      if (isReporting)
        return holders.length === 0
          ? { text: '', gap: vacant }
          : { text: holders.map(({ name }) => name).join(roomText.listMark), gap: '' }
      const gap = vacancies > 0 ? short(vacancies) : surplus > 0 ? over(surplus) : holders.length === 0 ? vacant : ''
      return { text: heads(holders.length, planned ?? 0), gap }
    }
    case 'member': {
      const leads = model.departments.filter((each) => each.leadId === node.memberId)
      return { text: leads.length > 0 ? roomText.leadMark : '', gap: '' }
    }
    case 'homeless':
    case 'unplaced':
      return NOTHING
  }
}
const NOTHING = { text: '', gap: '' } as const
