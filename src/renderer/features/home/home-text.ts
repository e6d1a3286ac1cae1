import type { MonthState } from './month-steps'

/** Words of 首页. */
export const homeText = {
  title: '首页',
  monthTitle: (year: number, month: number): string => `${year} 年 ${month} 月`,
  stepsLabel: '这个月走到哪一步',
  stepDone: '已完成',
  stepCurrent: '正在进行',
  stepAhead: '还没到',
  nobody: '这个月还没有成员，先把人加进来。',
  addPeople: '去「团队」添加成员',
  people: '在职人数',
  peopleNote: (joined: number, left: number): string =>
    joined + left === 0
      ? '本月没有进出'
      : [joined > 0 ? `入职 ${joined}` : '', left > 0 ? `离职 ${left}` : ''].filter(Boolean).join('，'),
  exceptions: '待处理异常',
  exceptionsNote: '迟到、缺卡、旷工等',
  kpi: '绩效已评',
  kpiNote: (all: number): string => (all === 0 ? '没有考核方案' : `共 ${all} 人要评`),
  gross: '应发合计（元）',
  net: '实发合计（元）',
  remindersTitle: '提醒',
  teamTitle: '团队提醒',
  noReminders: '今天没有要提醒的事。',
  gatesTitle: '月结前检查',
  gatesClear: '全部检查通过，可以月结。',
  gatesWarn: (count: number): string => `没有硬性问题，有 ${count} 条请留意，仍然可以月结。`,
  gatesBlock: (count: number): string => `还有 ${count} 个问题要先处理，才能月结。`,
  selfCheckClear: '数据体检通过：考勤、余额、绩效和工资彼此一致。',
  selfCheckWarn: (count: number): string => `数据体检有 ${count} 条提醒，仍然可以月结。`,
  selfCheckBlock: (count: number): string => `数据体检发现 ${count} 个问题，先处理才能月结。`,
  goSelfCheck: '去数据体检',
  selfCheckFailed: '数据体检没有做完，所以没有月结。请重新打开店班长再试。',
  close: '月结',
  closeConfirm: '确定月结',
  closeQuestion: (month: string): string => `${month}的考勤、绩效、工资会定下来，不再随后面的修改变化。`,
  closed: (month: string): string => `${month}已月结。请把数据备份到文件。`,
  backUpNow: '现在备份',
  closedTitle: '已月结',
  closedAt: (at: string): string => `月结时间：${at}`,
  closedHash: '校验码',
  closedIntact: '校验码与保存的内容一致。',
  closedBroken: '校验码与保存的内容不一致：这个月的记录被改动过。请从备份恢复。',
  reopen: '反结账',
  reopenConfirm: '确定反结账',
  reopenQuestion: '这个月会重新打开，改动后工资可能与已经发的不同。',
  reopened: (month: string): string => `${month}已反结账，可以修改了。`,
  alreadyClosed: '这个月已经月结过了。',
  laterClosed: (month: string): string => `${month}已经月结，不能再结更早的月份。请先反结账${month}。`,
  notClosed: '这个月没有月结，不用反结账。',
  notNewest: (month: string): string => `只能从最近的月份开始反结账。请先反结账${month}。`,
  joined: (name: string, day: string): string => `${name} ${day} 入职。`,
  leaves: (name: string, day: string): string => `${name} ${day} 离职，请核对最后一个月的工资。`,
  calendarProvisional: (year: number): string =>
    `${year} 年的放假安排还没有公布，节假日按暂定日期算。公布后请更新放假安排。`,
  noBackup: '还没有备份过。请把数据备份到 U 盘或另一块硬盘。',
  backupOld: (days: number): string => `上次备份是 ${days} 天前。请再备份一次。`,
} as const

interface StateText {
  /** Name in the stepper. */
  readonly name: string
  readonly button: string
}
export const STATE_TEXT: Readonly<Record<MonthState, StateText>> = {
  draft: { name: '排班草稿', button: '去排班' },
  planned: { name: '已发布', button: '去导入打卡' },
  punching: { name: '打卡中', button: '去看考勤' },
  'attendance-open': { name: '考勤待核', button: '去处理异常' },
  'attendance-sealed': { name: '考勤已封', button: '去评绩效' },
  'kpi-open': { name: '绩效待评', button: '继续评绩效' },
  'kpi-set': { name: '绩效已定', button: '去算工资' },
  'pay-trial': { name: '工资试算', button: '去看工资' },
  'pay-checked': { name: '工资已核', button: '去月结' },
  closed: { name: '月结', button: '看下个月' },
}

/** One sentence under the stepper: what is there, and what is missing for the next step. */
export const stateSentence = {
  draft: (planned: number, all: number): string =>
    `已排 ${planned} / ${all} 人天。每个人每天都排上班次或休息，才进入下一步。`,
  planned: (people: number): string => `${people} 人的班都排好了。打印或发出排班表；有了打卡文件就导入。`,
  punching: (punched: number, expected: number): string =>
    `${expected} 人要打卡，已有 ${punched} 人的打卡。这个月还没过完，打卡文件可以随时再导入。`,
  'attendance-open': (open: number): string => `考勤有 ${open} 个异常没有处理：补卡、免除，或者认可。`,
  'attendance-sealed': (people: number): string => `考勤没有未处理的异常。接着给 ${people} 人评绩效。`,
  'kpi-open': (scored: number, people: number): string =>
    `绩效已评 ${scored} / ${people} 人，还差 ${people - scored} 人。`,
  'kpi-set': (people: number): string => `${people} 人的绩效都有了结果。接着填薪酬、算工资。`,
  'pay-trial': (slips: number, gates: number): string => `${slips} 人的工资已经算出，还有 ${gates} 个问题要先处理。`,
  'pay-checked': (slips: number): string => `${slips} 人的工资没有未处理的问题，核对后就可以月结。`,
  closed: '这个月已经月结，数字不会再变。',
} as const
