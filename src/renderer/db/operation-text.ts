import type { CommitError } from './commit-error'
import type { JournalWhy } from './journal-feed'
import type { OperationCode, OperationFacts, OperationHead } from './operation'

/** Stands for the name of what has been removed since. */
export const REMOVED_NAME = '（已删除）'

/** What the owner did, in a few words; placeholders are filled from the facts. */
const OPERATION_NAMES: Readonly<Record<OperationCode, string>> = {
  'settings-saved': '修改店铺设置',
  'attendance-rules-saved': '修改考勤规则',
  'attendance-rules-removed': '删除考勤规则',
  'calendar-saved': '修改放假安排',
  'calendar-removed': '删除放假安排',
  'department-saved': '保存部门',
  'department-removed': '删除部门',
  'organisation-rearranged': '调整组织架构',
  'member-hired': '员工入职',
  'member-saved': '修改员工资料',
  'member-removed': '删除员工',
  'member-confirmed': '办理转正',
  'member-moved': '办理调动',
  'member-leaving': '办理离职',
  'member-rehired': '办理再入职',
  'assignment-saved': '调整任职',
  'assignment-removed': '删除任职记录',
  'contract-hours-saved': '调整合同工时',
  'contract-hours-removed': '删除合同工时记录',
  'contract-saved': '保存合同',
  'contract-removed': '删除合同',
  'certificate-saved': '保存证书',
  'certificate-removed': '删除证书',
  'agreement-saved': '保存协议',
  'agreement-removed': '删除协议',
  'movement-saved': '登记异动',
  'movement-removed': '删除异动',
  'checklist-saved': '更新办理清单',
  'checklist-removed': '删除办理清单',
  'skills-saved': '保存技能',
  'skill-removed': '删除技能',
  'skill-levels-set': '评定技能',
  'functions-saved': '调整职能分工',
  'function-removed': '删除职能',
  'account-saved': '保存店铺账号',
  'account-removed': '删除店铺账号',
  'accounts-withdrawn': '收回店铺账号',
  'equipment-saved': '保存设备',
  'equipment-removed': '删除设备',
  'equipment-lent': '发放设备',
  'equipment-returned': '归还设备',
  'loan-removed': '删除领用记录',
  'contact-saved': '保存外部联系人',
  'contact-removed': '删除外部联系人',
  'role-saved': '保存岗位',
  'role-removed': '删除岗位',
  'description-published': '发布岗位说明书',
  'descriptions-signed': '登记说明书签收',
  'signature-removed': '删除说明书签收',
  'ladder-saved': '保存发展通道',
  'ladder-removed': '删除发展通道',
  'shift-saved': '保存班次',
  'shift-removed': '删除班次',
  'roster-cells-set': '排班',
  'roster-rows-saved': '批量排班',
  'corrections-added': '补卡或免除',
  'correction-removed': '删除补卡或免除',
  'leave-saved': '登记请假',
  'leave-removed': '删除请假',
  'overtime-saved': '登记加班',
  'overtime-removed': '删除加班',
  'ledger-entry-added': '调整假期余额',
  'ledger-entry-removed': '删除假期余额调整',
  'indicators-saved': '保存指标',
  'indicator-removed': '删除指标',
  'kpi-plan-saved': '保存考核方案',
  'kpi-plan-removed': '删除考核方案',
  'grade-rules-saved': '修改绩效等级',
  'grade-rules-removed': '删除绩效等级规则',
  'actuals-set': '填写绩效实际值',
  'kpi-comment-set': '填写绩效评语',
  'pay-terms-saved': '调整薪酬',
  'pay-terms-removed': '删除薪酬记录',
  'contribution-terms-saved': '调整社保公积金',
  'contribution-terms-removed': '删除社保公积金记录',
  'tax-profile-saved': '修改个税资料',
  'tax-profile-removed': '删除个税资料',
  'commission-plan-saved': '保存提成方案',
  'commission-plan-removed': '删除提成方案',
  'sales-saved': '填写销售业绩',
  'sales-removed': '删除销售业绩',
  'adjustments-saved': '登记奖惩与一次性项目',
  'adjustment-removed': '删除奖惩与一次性项目',
  'month-closed': '月度结账',
  'month-reopened': '反结账',
  'import-applied': '导入',
  'shop-restored': '恢复备份',
  'sample-loaded': '载入示例店铺',
  'shop-removed': '清空全部数据',
  'shop-recovered': '从日志自动恢复',
}

function detailText({ name, month, count }: OperationFacts): string {
  const parts = [
    ...(name ? [`「${name}」`] : []),
    ...(month ? [`${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`] : []),
    ...(count !== undefined && count > 1 ? [`${count} 项`] : []),
  ]
  return parts.join(' ')
}

/** '排班 2026 年 3 月 4 项', '撤销：员工入职「…」'. */
export function operationText({ what, facts, kind }: Pick<OperationHead, 'what' | 'facts' | 'kind'>): string {
  const detail = detailText(facts)
  const text = `${OPERATION_NAMES[what]}${detail ? ` ${detail}` : ''}`
  switch (kind) {
    case 'do':
      return text
    case 'undo':
      return `撤销：${text}`
    case 'redo':
      return `重做：${text}`
  }
}

export function commitErrorText(error: CommitError): string {
  switch (error.code) {
    case 'month-closed':
      return `${Number(error.month.slice(0, 4))} 年 ${Number(error.month.slice(5))} 月已经结账，数据不能再改。如确需修改，请先到「月度」里反结账。`
    case 'duplicate':
      return error.table === 'members'
        ? `工号「${error.value}」已有人使用，请换一个工号。`
        : `班次代号「${error.value}」已被别的班次使用，请换一个代号。`
    case 'disk-full':
      return '磁盘空间不足，刚才的修改没有保存。请清理磁盘后再试一次。'
    case 'database-failed':
      return '数据库写不进去，刚才的修改没有保存。磁盘可能满了或出了错：请先清理磁盘，再关闭店班长重新打开，启动时会自己检查和修复。'
    case 'journal-failed':
      return error.written
        ? `修改已经保存，但还没有写进日志：${journalWhyText(error.why)}店班长会自动补写；补上之前不接受新的修改，这一步也不用再做一遍。`
        : `没有保存：上一步还没有写进日志，补写又没有成功。${journalWhyText(error.why)}然后再试一次。`
  }
}

/** Why the journal cannot be written, and what to do. */
export function journalWhyText(why: JournalWhy): string {
  switch (why) {
    case 'disk-full':
      return '磁盘空间不足，请清理磁盘。'
    case 'no-permission':
      return '数据文件夹不让写入，请检查它是否被设成只读，或被安全软件拦住。'
    case 'write-failed':
      return '写文件时出错，请检查磁盘是否正常、数据文件夹是否还在。'
  }
}
