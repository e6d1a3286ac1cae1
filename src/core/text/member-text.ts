/** Headings of the member list; the same words that the import understands. */
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
    note: '备注',
  },
  employment: { 'full-time': '全日制', 'part-time': '非全日制', intern: '实习' },
} as const
