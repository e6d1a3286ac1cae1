/** Words of 数据体检 on the data screen. */
export const selfCheckSectionText = {
  title: '数据体检',
  hint: '核对余额、考勤、权重、工资和月结是否彼此一致。只看不改，随时可以做；月结前会自动做一次。',
  start: '开始体检',
  again: '再体检一次',
  export: '导出结果',
  exportName: (shop: string, day: string): string => `数据体检-${shop}-${day}`,
  reading: '正在读取数据…',
  checking: (name: string): string => `正在核对：${name}`,
  good: (counts: string): string => `全部一致。核对了 ${counts}。`,
  bad: (errors: number, warnings: number, counts: string): string => {
    const parts = [...(errors > 0 ? [`${errors} 个问题`] : []), ...(warnings > 0 ? [`${warnings} 条提醒`] : [])]
    return `发现 ${parts.join('、')}。核对了 ${counts}。`
  },
  broken: '有记录损坏，带「没有核对完」的项目只核对了一部分。先处理损坏的记录，再体检一次。',
  more: (count: number): string => `同一项目的问题太多，还有 ${count} 个没有列出。处理完列出的，再体检一次。`,
  judgeAgain: '重新判定',
  judgeAgainHint: '按原始打卡、排班和单据重新算考勤结论和余额明细，不改任何录入的内容，然后再体检一次。',
  judgedAgain: (months: number): string => `已重新判定 ${months} 个月的考勤`,
  checksLabel: '体检项目',
  nameColumn: '项目',
  whatColumn: '核对什么',
  lookedColumn: '核对了多少',
  resultColumn: '结果',
  failed: '体检没有做完：数据读不出来。请重新打开店班长再试；还是不行就从备份恢复。',
} as const
