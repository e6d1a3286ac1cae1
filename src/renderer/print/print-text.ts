/** Words that stand on paper only. Those of a job description are in core/text/description-paper-text.ts. */
export const PRINT_TEXT = {
  date: '日期',
  payslipOf: (monthLabel: string): string => `${monthLabel}工资条`,
  employeeNo: '工号',
  department: '部门',
  role: '岗位',
  attendance: '出勤',
  earnings: '应发项目',
  deductions: '扣除项目',
  noDeductions: '本月无扣除',
  noEarnings: '本月无应发项目',
  gross: '应发合计',
  net: '实发金额',
  yuan: '元',
  received: '签收',
} as const
