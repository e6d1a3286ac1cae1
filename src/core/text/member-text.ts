import type { Ending, ListedState } from '../staffing/member-list'

export const LISTED_STATE_LABELS: Readonly<Record<ListedState, string>> = {
  active: '在职',
  probation: '试用',
  left: '已离职',
  future: '待入职',
}

/** As the list of members can be narrowed to them. */
export const ENDING_LABELS: Readonly<Record<Ending, string>> = {
  probation: '试用期 30 天内结束',
  contract: '合同 60 天内到期',
  'contract-over': '合同已过期',
  'no-contract': '没有登记合同',
  certificate: '证书 30 天内到期或已过期',
}

/** Of two people of one name: '甲一鸣（001）'. */
export function memberLabel(
  member: { readonly name: string; readonly employeeNo: string },
  shared: ReadonlySet<string>,
): string {
  return shared.has(member.name) ? `${member.name}（${member.employeeNo}）` : member.name
}

const MONTHS_OF_YEAR = 12
/** '2 年 3 个月', '不满 1 个月'. */
export function serviceText(months: number): string {
  const [years, rest] = [Math.floor(months / MONTHS_OF_YEAR), months % MONTHS_OF_YEAR]
  if (months === 0) return '不满 1 个月'
  return [...(years > 0 ? [`${years} 年`] : []), ...(rest > 0 ? [`${rest} 个月`] : [])].join(' ')
}

/** Headings of the member list; the same words that the import understands, and some that only people read. */
export const memberSheetText = {
  sheet: '员工名单',
  heads: {
    employeeNo: '工号',
    name: '姓名',
    department: '部门',
    role: '岗位',
    hiredOn: '入职日期',
    leftOn: '离职日期',
    employment: '用工形式',
    phone: '手机',
    probationUntil: '试用期至',
    contractFrom: '合同开始',
    contractUntil: '合同到期',
    birthday: '生日',
    gender: '性别',
    wechat: '微信',
    address: '住址',
    emergencyName: '紧急联系人',
    emergencyPhone: '紧急联系电话',
    emergencyRelation: '与本人关系',
    education: '学历',
    abilities: '特长',
    interests: '兴趣',
    experience: '工作经历',
    note: '备注',
    state: '状态',
    service: '司龄',
    contractKind: '合同类型',
    hoursPerWeek: '每周工时',
    aliases: '考勤账号',
  },
  listOf: (shop: string) => `${shop} 员工名单`,
  paperNote: (count: number, day: string) => `共 ${count} 人 · ${day}`,
  nothing: '—',
  employment: { 'full-time': '全日制', 'part-time': '非全日制', intern: '实习' },
} as const
