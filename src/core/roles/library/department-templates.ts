import type { JobDescription } from '../job-description'
import type { LibraryRoleName } from './hand-over-map'
import type { LibraryRole } from './library-role'
import { ROLE_LIBRARY } from './role-library'

/** The owner stands above the library: nobody writes a job description for him. */
export const SHOP_OWNER = '店主'

export interface TemplateDepartment {
  readonly name: string
  readonly mission: string
  /** 部门职责, as they are printed with the chart. */
  readonly duties: readonly string[]
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
        duties: [
          '制定年度、季度目标和预算，跟踪完成情况',
          '审批费用、合同和用人',
          '核算工资，管理资金、发票和税务',
          '招聘、考勤、绩效和员工关系',
          '协调部门之间的分歧',
        ],
        headRoleKey: 'store-manager',
        roleKeys: ['store-manager', 'accountant', 'hr-administrator'],
      },
      {
        name: '运营部',
        mission: '负责店铺日常经营、推广、活动与内容，对销售目标负责',
        duties: [
          '制定店铺运营计划，完成销售目标',
          '商品上架、标题、页面和价格的日常维护',
          '报名平台活动，策划并执行店铺活动',
          '推广投放和投入产出分析',
          '图文、短视频和直播内容的制作与发布',
          '盯竞品和平台规则变化，及时调整',
        ],
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
        duties: [
          '市场与竞品调研，提出选品和淘汰清单',
          '开发和评估供应商，议价、下单、跟交期',
          '到货验收和质量问题处理',
          '补货计划和库存控制，保证主推款不断货',
          '收货、存储、打包、发货和退件',
        ],
        headRoleKey: 'merchandise-specialist',
        roleKeys: ['merchandise-specialist', 'purchaser', 'warehouse-lead', 'packer'],
      },
      {
        name: '技术部',
        mission: '负责系统、账号、数据与信息安全，用工具提高效率',
        duties: [
          '维护店铺系统、打印和网络，保证营业不中断',
          '管理账号、权限和数据备份，防范信息泄露',
          '出经营日报和专题分析',
          '把重复的工作做成工具',
        ],
        headRoleKey: 'technical-support',
        roleKeys: ['technical-support', 'data-analyst'],
      },
      {
        name: '客服部',
        mission: '负责咨询、售后与客户关系，守住服务指标',
        duties: [
          '接待咨询，促成下单',
          '处理退换货、投诉和平台介入',
          '维护评价，做满意度回访',
          '收集商品和页面问题，反馈给相关部门',
          '维护客户资料和大客户关系',
        ],
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
        duties: [
          '制定年度、季度目标和预算，跟踪完成情况',
          '审批费用、合同和用人',
          '核算工资，管理资金、发票和税务',
          '招聘、考勤、绩效和员工关系',
          '协调部门之间的分歧',
        ],
        headRoleKey: 'store-manager',
        roleKeys: ['store-manager', 'accountant', 'hr-administrator'],
      },
      {
        name: '市场部',
        mission: '研究市场与对手，策划并执行推广、活动、内容与直播',
        duties: [
          '研究市场、同行和目标人群，提出产品建议',
          '制定推广计划和费用预算，执行付费推广',
          '策划店铺活动和平台大促的内容',
          '图文、短视频和直播的制作与发布',
          '评估推广效果，改进投放',
        ],
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
        duties: [
          '制定店铺运营计划，完成销售目标',
          '商品上架、下架、标题、页面和价格维护',
          '选品、采购和库存计划',
          '报名平台活动，执行促销',
          '盯竞品和平台规则变化，及时调整',
        ],
        headRoleKey: 'operations-manager',
        roleKeys: ['operations-manager', 'operations-specialist', 'merchandise-specialist', 'purchaser'],
      },
      {
        name: '技术部',
        mission: '负责系统稳定、账号安全、数据报表与分析',
        duties: [
          '维护店铺系统、打印和网络，保证营业不中断',
          '管理账号、权限和数据备份，防范信息泄露',
          '出经营日报和专题分析',
          '把重复的工作做成工具',
        ],
        headRoleKey: 'technical-support',
        roleKeys: ['technical-support', 'data-analyst'],
      },
      {
        name: '客服部',
        mission: '负责售前咨询、售后处理与顾客满意',
        duties: [
          '接待咨询，促成下单',
          '处理退换货、投诉和平台介入',
          '维护评价，做满意度回访',
          '收集商品和页面问题，反馈给相关部门',
          '维护客户资料和大客户关系',
        ],
        headRoleKey: 'service-lead',
        roleKeys: ['service-lead', 'presale-agent', 'aftersale-agent', 'sales-consultant'],
      },
      {
        name: '仓储物流部',
        mission: '负责收货、存储、发货与退件，按时限准确送达',
        duties: [
          '收货验收、上架和存储',
          '拣货、打包、按时限交快递',
          '退件验货和入库',
          '盘点，保证账实相符',
          '管理快递合同、耗材和仓库安全',
        ],
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
