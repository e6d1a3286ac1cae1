import { accountant } from './accountant'
import { aftersaleAgent } from './aftersale-agent'
import { campaignPlanner } from './campaign-planner'
import { copywriter } from './copywriter'
import { dataAnalyst } from './data-analyst'
import { designer } from './designer'
import { hrAdministrator } from './hr-administrator'
import type { LibraryRole } from './library-role'
import { liveController } from './live-controller'
import { liveHost } from './live-host'
import { marketingLead } from './marketing-lead'
import { merchandiseSpecialist } from './merchandise-specialist'
import { operationsManager } from './operations-manager'
import { operationsSpecialist } from './operations-specialist'
import { packer } from './packer'
import { photographerVideographer } from './photographer-videographer'
import { presaleAgent } from './presale-agent'
import { promotionSpecialist } from './promotion-specialist'
import { purchaser } from './purchaser'
import { salesConsultant } from './sales-consultant'
import { serviceLead } from './service-lead'
import { storeManager } from './store-manager'
import { technicalSupport } from './technical-support'
import { warehouseLead } from './warehouse-lead'

/** 岗位库, department by department, the head first. */
export const ROLE_LIBRARY: readonly LibraryRole[] = [
  storeManager,
  operationsManager,
  operationsSpecialist,
  merchandiseSpecialist,
  purchaser,
  marketingLead,
  promotionSpecialist,
  campaignPlanner,
  copywriter,
  designer,
  photographerVideographer,
  liveHost,
  liveController,
  serviceLead,
  presaleAgent,
  aftersaleAgent,
  salesConsultant,
  warehouseLead,
  packer,
  dataAnalyst,
  technicalSupport,
  accountant,
  hrAdministrator,
]

const BY_KEY: ReadonlyMap<string, LibraryRole> = new Map(ROLE_LIBRARY.map((role) => [role.key, role]))

/** The role of that name, else one that goes by it as well. */
export function libraryRoleCalled(name: string): LibraryRole | undefined {
  return ROLE_LIBRARY.find((role) => role.name === name) ?? ROLE_LIBRARY.find((role) => role.alsoCalled.includes(name))
}
export function libraryRole(key: string): LibraryRole | undefined {
  return BY_KEY.get(key)
}
