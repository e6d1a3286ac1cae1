import type { TableKind } from '../../core/imports/import-plan'

/** Words of every import, wherever it is started. */
export const importingText = {
  listMark: '、',
  firstVersion: '首次发布',
  reading: '正在读文件……',
  readingMany: (done: number, all: number): string => `正在读第 ${done} / ${all} 个文件……`,
  applying: '正在导入……',
  nothingRecognised: '这些文件里没有认出可以导入的内容。请到「数据与备份」里「保存空白模板」，照着填好再导入。',
  imported: (added: number, changed: number, punches: number): string =>
    `导入完成：新增 ${added} 条，更新 ${changed} 条，打卡 ${punches} 次。`,
  importCounts: (added: number, changed: number, unchanged: number): string =>
    `将新增 ${added} 条，更新 ${changed} 条，另有 ${unchanged} 条与现有数据相同。`,
  punchCounts: (added: number, known: number): string => `打卡：新增 ${added} 次，已有 ${known} 次不重复导入。`,
} as const

/** What a recognised sheet holds. */
export const SHEET_KIND_NAMES: Readonly<Record<TableKind | 'unknown', string>> = {
  settings: '店铺设置',
  members: '员工名单',
  pay: '薪酬',
  contributions: '社保公积金',
  tax: '个税资料',
  shifts: '班次',
  roster: '排班表',
  punches: '打卡记录',
  'wecom-daily': '企业微信日报',
  leave: '请假',
  overtime: '加班',
  corrections: '补卡',
  'kpi-plan': '考核方案',
  'kpi-actual': '绩效实际值',
  'commission-plan': '提成方案',
  sales: '销售业绩',
  adjustments: '奖惩与一次性项目',
  departments: '部门',
  roles: '岗位编制',
  contracts: '劳动合同',
  certificates: '证书',
  agreements: '协议签收',
  movements: '异动',
  checklists: '办理清单',
  functions: '职能分工',
  skills: '技能要求',
  'skill-levels': '技能评定',
  ladders: '发展通道',
  accounts: '店铺账号',
  equipment: '设备',
  contacts: '外部联系人',
  signatures: '说明书签收',
  unknown: '没有认出',
}
