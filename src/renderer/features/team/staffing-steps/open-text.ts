/** Chinese of what is still open with somebody. */
export const openText = {
  title: '还在他手上的',
  nothing: '没有要收回或移交的东西。',
  accounts: '店铺账号',
  loans: '设备',
  answersFor: '负责的职能',
  stepsInFor: '当备份的职能',
  leads: '部门负责人',
  contacts: '对接的外部联系人',
  withdraw: '收回',
  takeBack: '归还',
  dropBackup: '移除',
  handTo: '交给…',
  handToLabel: (what: string): string => `${what} 交给`,
  withdrawLabel: (what: string): string => `收回账号 ${what}`,
  takeBackLabel: (what: string): string => `归还 ${what}`,
  dropLabel: (what: string): string => `移除备份 ${what}`,
  withdrawAll: (count: number): string => `收回全部 ${count} 个账号`,
  mark: '，',
  since: (day: string): string => `${day} 领用`,
  shared: (count: number): string => `与另外 ${count} 人共用`,

  factsTitle: '要结清的',
  lastPay: (day: string): string => `工资：离职时一次付清，最晚 ${day}（《工资支付暂行规定》第九条）。`,
  annualLeave: (hours: string): string =>
    `年假还剩 ${hours} 小时：折算成未休年假工资，每天按日工资的 300% 付，其中 100% 已在月薪里（《企业职工带薪年休假实施办法》第十、十二条）。`,
  annualOver: (hours: string): string =>
    `年假多休了 ${hours} 小时：已休的不再扣回（《企业职工带薪年休假实施办法》第十二条）。`,
  compTime: (hours: string): string =>
    `调休还剩 ${hours} 小时：最后工作日前安排休完，休不完的按加班费付（《劳动法》第四十四条）。`,
  noLeave: '年假和调休没有余额。',
  severance: {
    owed: (months: string): string =>
      `经济补偿：要付，${months} 个月工资（离职前十二个月的月平均工资，《劳动合同法》第四十六、四十七条）。`,
    'not-owed': (): string => '经济补偿：这种离职不用付（《劳动合同法》第四十六条）。',
    depends: (months: string): string =>
      `经济补偿：看情况。到期时单位不续、或降低条件而本人不续的要付，${months} 个月工资；维持或提高条件而本人不续的不付（《劳动合同法》第四十六条）。`,
  },
  partTime: '经济补偿：非全日制终止用工不用付（《劳动合同法》第七十一条）。工资结算周期最长十五天（第七十二条）。',
  confidentiality: {
    signed: (day: string): string => `保密协议：${day} 已签，离职后继续有效，请当面提醒并书面确认。`,
    unsigned: '保密协议：还没有签。请在离职前补签，或在离职申请里写明保密义务。',
    none: '保密协议：没有登记过。',
  },
  nonCompete: '竞业限制：已约定的，离职后按月付补偿才有效（《劳动合同法》第二十三条）。',
  certificate: '离职证明：办完当日出具；十五日内办社保和档案转移（《劳动合同法》第五十条）。',

  listsTitle: '办理清单',
  noLists: '没有办理清单。办入职、转正或离职时会生成。',
  listHead: (name: string, started: string, open: number): string =>
    open === 0 ? `${name}（${started}）已全部办完` : `${name}（${started}）还有 ${open} 项`,
  doneOn: (day: string): string => `${day} 办好`,
  noticesTitle: '异动与通知',
  noNotices: '还没有异动记录。',
  print: '打印通知',
  savePdf: '保存 PDF',
  printOf: (what: string): string => `打印 ${what} 通知`,
  saveOf: (what: string): string => `保存 ${what} 通知为 PDF`,
} as const
