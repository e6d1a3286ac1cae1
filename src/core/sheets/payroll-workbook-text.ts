import type { Month } from '../kernel/local-day'
import { PAYSLIP_LINE_TEXT } from '../text/payroll-text'
import { monthText } from '../text/time-text'

/** Words of the payroll workbook; the names of pay items are those of the payslip. */
export const payrollWorkbookText = {
  title: (shopName: string, month: Month): string => `${shopName} ${monthText(month)}工资表`,
  sheets: { register: '工资表', strips: '工资条', commission: '提成明细', tax: '个税明细', bank: '银行代发' },
  groups: {
    person: '人员',
    attendance: '出勤',
    earnings: '收入',
    absence: '缺勤扣除',
    deductions: '代扣与其他扣款',
    result: '实发',
  },
  heads: {
    number: '序号',
    employeeNo: '工号',
    name: '姓名',
    department: '部门',
    role: '岗位',
    dueDays: '应出勤天数',
    attendedDays: '实出勤天数',
    coefficient: '绩效系数',
    gross: '应发工资',
    housing: '公积金',
    deductions: '扣款合计',
    net: '实发工资',
    signature: '签名',
  },
  total: '合计',
  registerNote: (people: number): string =>
    `共 ${people} 人。金额单位：元。缺勤扣除与扣款以正数列出，应发＝收入－缺勤扣除，实发＝应发＋免税补贴－扣款合计。`,
  signatures: '制表：　　　　　　　　审核：　　　　　　　　批准：　　　　　　　　日期：',
  cutLine: '✂ － － － － － － － － － － － － － － － － － － － － － － － －',
  stripTitle: (shopName: string, month: Month): string => `${shopName} ${monthText(month)}工资条`,
  commission: {
    title: (shopName: string, month: Month): string => `${shopName} ${monthText(month)}提成明细`,
    heads: ['姓名', '岗位', '方案', '算法', '业绩金额', '退款', '提成基数', '计提', '数据来源'],
    takenBack: '退款扣回',
  },
  tax: {
    title: (shopName: string, month: Month): string => `${shopName} ${monthText(month)}个人所得税累计预扣明细`,
    heads: [
      '姓名',
      '工号',
      '任职月数',
      '累计收入',
      '累计减除费用',
      '累计社保公积金',
      '累计专项附加扣除',
      '累计应纳税所得额',
      '预扣率',
      '速算扣除数',
      '累计应预扣税额',
      '累计已预扣税额',
      '本月应扣',
    ],
  },
  bank: {
    title: (shopName: string, month: Month): string => `${shopName} ${monthText(month)}银行代发名单`,
    heads: ['序号', '姓名', '开户银行', '银行账号', '金额', '备注'],
    noAccount: '未填账号，请补充',
    wageOf: (month: Month): string => `${monthText(month)}工资`,
  },
  itemHead: PAYSLIP_LINE_TEXT,
} as const
