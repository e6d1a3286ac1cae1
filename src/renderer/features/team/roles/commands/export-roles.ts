import { buildRoleListPaper } from '../../../../../core/documents/description-lists'
import { buildTeamWorkbook } from '../../../../../core/sheets/team-workbook'
import { shopRepository } from '../../../../db/repositories'
import { printPaper, saveWorkbook } from '../../../../platform/output'
import type { RoleRow, TeamView } from '../../use-team'
import { rolesText } from '../roles-text'

/** Roles, ladders and signatures as one workbook that can be filled in and taken back in. */
export async function exportRoleTables(): Promise<void> {
  const shop = await shopRepository.snapshot()
  await saveWorkbook({
    suggestedName: rolesText.exportRolesName,
    workbook: buildTeamWorkbook(['roles', 'ladders', 'signatures'], shop),
  })
}

export async function printRoleList(view: TeamView, rows: readonly RoleRow[]): Promise<void> {
  const names = new Map(view.roles.map(({ id, name }) => [id, name]))
  await printPaper({
    suggestedName: rolesText.roleListName,
    paper: buildRoleListPaper({
      shopName: view.shopName,
      printedOn: view.today,
      rows: rows.map(({ role, department, holders, description }) => {
        const superior = role.reportsTo === undefined ? undefined : names.get(role.reportsTo)
        return {
          name: role.name,
          department,
          holders,
          heads: rolesText.headsOf(holders.length, role.plannedHeads),
          ...(superior === undefined ? {} : { reportsTo: superior }),
          ...(description === undefined ? {} : { version: description.version }),
        }
      }),
    }),
  })
}
