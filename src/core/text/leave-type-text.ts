import type { LeaveType } from '../attendance/records'

export const LEAVE_TYPE_TEXT: Readonly<Record<LeaveType, string>> = {
  annual: '年假',
  sick: '病假',
  personal: '事假',
  marriage: '婚假',
  bereavement: '丧假',
  maternity: '产假',
  prenatal: '产检假',
  paternity: '陪产假',
  childcare: '育儿假',
  'only-child-care': '独生子女护理假',
  'work-injury': '工伤假',
  nursing: '哺乳假',
  comp: '调休',
  'business-trip': '出差',
  outing: '外出',
  'other-paid': '其他带薪假',
}
/** Name of a leave type that a rule holds as plain text. */
export function leaveTypeName(type: string): string {
  return (LEAVE_TYPE_TEXT as Readonly<Record<string, string>>)[type] ?? '请假'
}
