import type { JobDescription } from '../job-description'
import type { LibraryRoleName } from './hand-over-map'
import type { LibraryRole } from './library-role'
import { ROLE_LIBRARY } from './role-library'

/** The owner stands above the library: nobody writes a job description for him. */
export const SHOP_OWNER = '店主'

export interface TemplateDepartment {
  readonly name: string
  readonly mission: string
  /** Who leads it; the 总经办 is led by the 店长. */
  readonly headRoleKey: string
  readonly roleKeys: readonly string[]
}

/** 部门模板: which departments a shop starts with, and which library role belongs where. */
export interface DepartmentTemplate {
  readonly key: 'four-department' | 'five-department'
  readonly name: string
  readonly note: string
  readonly departments: readonly TemplateDepartment[]
  /** Reporting lines that differ from the library's own. */
  readonly reportingChanges: readonly { readonly roleKey: string; readonly reportsTo: LibraryRoleName }[]
}

export const DEPARTMENT_TEMPLATES: readonly DepartmentTemplate[] = [
  {
    key: 'four-department',
    name: '四部门（运营、产品、技术、客服）',
    note: '适合以自有商品为主、团队在 15 人以内的店。推广与内容并入运营部，仓储并入产品部，店长、财务和人事行政归总经办。',
    departments: [
      {
        name: '总经办',
        mission: '定目标、管资金、用好人，协调各部门',
        headRoleKey: 'store-manager',
        roleKeys: ['store-manager', 'accountant', 'hr-administrator'],
      },
      {
        name: '运营部',
        mission: '负责店铺日常经营、推广、活动与内容，对销售目标负责',
        headRoleKey: 'operations-manager',
        roleKeys: [
          'operations-manager',
          'operations-specialist',
          'marketing-lead',
          'promotion-specialist',
          'campaign-planner',
          'copywriter',
          'designer',
          'photographer-videographer',
          'live-host',
          'live-controller',
        ],
      },
      {
        name: '产品部',
        mission: '负责选品、供应商、质量与库存，让好货不断、次货不进',
        headRoleKey: 'merchandise-specialist',
        roleKeys: ['merchandise-specialist', 'purchaser', 'warehouse-lead', 'packer'],
      },
      {
        name: '技术部',
        mission: '负责系统、账号、数据与信息安全，用工具提高效率',
        headRoleKey: 'technical-support',
        roleKeys: ['technical-support', 'data-analyst'],
      },
      {
        name: '客服部',
        mission: '负责咨询、售后与客户关系，守住服务指标',
        headRoleKey: 'service-lead',
        roleKeys: ['service-lead', 'presale-agent', 'aftersale-agent', 'sales-consultant'],
      },
    ],
    reportingChanges: [
      { roleKey: 'marketing-lead', reportsTo: '运营经理' },
      { roleKey: 'merchandise-specialist', reportsTo: '店长' },
      { roleKey: 'purchaser', reportsTo: '商品专员' },
    ],
  },
  {
    key: 'five-department',
    name: '五部门（市场、运营、技术、客服、仓储物流）',
    note: '适合自建仓库、推广与直播有专人的店。店长、财务和人事行政归总经办。',
    departments: [
      {
        name: '总经办',
        mission: '定目标、管资金、用好人，协调各部门',
        headRoleKey: 'store-manager',
        roleKeys: ['store-manager', 'accountant', 'hr-administrator'],
      },
      {
        name: '市场部',
        mission: '研究市场与对手，策划并执行推广、活动、内容与直播',
        headRoleKey: 'marketing-lead',
        roleKeys: [
          'marketing-lead',
          'promotion-specialist',
          'campaign-planner',
          'copywriter',
          'designer',
          'photographer-videographer',
          'live-host',
          'live-controller',
        ],
      },
      {
        name: '运营部',
        mission: '负责店铺经营、商品上下架、库存计划与采购',
        headRoleKey: 'operations-manager',
        roleKeys: ['operations-manager', 'operations-specialist', 'merchandise-specialist', 'purchaser'],
      },
      {
        name: '技术部',
        mission: '负责系统稳定、账号安全、数据报表与分析',
        headRoleKey: 'technical-support',
        roleKeys: ['technical-support', 'data-analyst'],
      },
      {
        name: '客服部',
        mission: '负责售前咨询、售后处理与顾客满意',
        headRoleKey: 'service-lead',
        roleKeys: ['service-lead', 'presale-agent', 'aftersale-agent', 'sales-consultant'],
      },
      {
        name: '仓储物流部',
        mission: '负责收货、存储、发货与退件，按时限准确送达',
        headRoleKey: 'warehouse-lead',
        roleKeys: ['warehouse-lead', 'packer'],
      },
    ],
    reportingChanges: [],
  },
]

/**
 * A library role's description as it reads in a shop built from `template`: department, reporting line and
 * subordinates are the template's.
 * @throws RangeError if the template does not place the role
 */
export function placedDescription(template: DepartmentTemplate, role: LibraryRole): JobDescription {
  const department = template.departments.find((each) => each.roleKeys.includes(role.key))
  if (department === undefined) throw new RangeError(`template ${template.key} does not place role ${role.key}`)
  const subordinates = ROLE_LIBRARY.filter((each) => reportsToIn(template, each) === role.name).map((each) => each.name)
  return {
    ...role.description,
    department: department.name,
    reportsTo: reportsToIn(template, role),
    subordinates: subordinates.length === 0 ? '无' : subordinates.join('、'),
  }
}

function reportsToIn(template: DepartmentTemplate, role: LibraryRole): string {
  return (
    template.reportingChanges.find((change) => change.roleKey === role.key)?.reportsTo ?? role.description.reportsTo
  )
}
