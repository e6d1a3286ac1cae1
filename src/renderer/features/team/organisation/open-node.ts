import type { OrgNode } from '../../../../core/staffing/org-nodes'
import { openDrawer } from './organisation-store'

/** What Enter and a double click open: the department's or role's form; for a person, where to move. */
export function openNode(node: OrgNode): void {
  switch (node.kind) {
    case 'department':
      return openDrawer({ kind: 'department', id: node.department.department.id })
    case 'role':
      return openDrawer({ kind: 'role', id: node.role.role.id })
    case 'member':
      return openDrawer({ kind: 'move', node: node.id })
    case 'shop':
    case 'homeless':
    case 'unplaced':
      return
  }
}
