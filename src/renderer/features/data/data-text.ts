import type { OperationHead, OperationState } from '../../db/operation'
import type { OperationKind } from '../../db/operation-kind'

/** Words of 数据与备份. */
export const dataText = {
  title: '数据与备份',
  parts: { backup: '备份与恢复', import: '导入与店铺', security: '安全与体检', log: '操作记录' },
  partsLabel: '数据与备份的内容',
  backupTitle: '备份到文件',
  backupHint: '一个文件，装下整个店。请存到 U 盘或另一块硬盘：电脑坏了，靠的就是它。',
  neverBackedUp: '还没有备份过。',
  lastBackup: (day: string, days: number): string =>
    days === 0 ? `上次备份：${day}（今天）` : `上次备份：${day}（${days} 天前）`,
  changesSince: (count: number): string => (count === 0 ? '之后没有新的改动。' : `之后有 ${count} 次改动还没有备份。`),
  backUp: '备份到文件',
  backUpLocked: '加密码备份',
  lockFile: '给备份文件加密码',
  lockFileHint: '加了密码的文件，别人捡到也打不开。密码不会存在任何地方，忘了谁也打不开这份备份，请另外记好。',
  backupName: (shop: string, day: string): string => `店班长备份-${shop}-${day}`,
  backedUp: (fileName: string): string => `已备份到「${fileName}」，写完后已读回核对。`,
  backedUpLocked: (fileName: string): string => `已加密备份到「${fileName}」，写完后已读回核对。请记好密码。`,
  reveal: '打开所在文件夹',
  notPacked: '没有备份：数据读不出来。请关闭店班长再启动一次，再试。',
  restoreHeading: '从备份恢复',
  restoreHint: '先看备份和现在有什么差别，再决定要不要恢复。',
  restore: '从备份文件恢复',
  workLabel: {
    backup: '正在备份……',
    open: '正在打开和核对……',
    restore: '正在恢复……恢复完之前请不要关闭店班长。',
    copy: '正在留副本……',
  },
  copiesTitle: '本机副本',
  copiesHint:
    '店班长每半小时、关闭时、导入和月结前后自己留副本，写完都读回核对。近两天的全留，再往前每天、每周、每月各留一份。副本和店班长在同一块硬盘上，不能代替备份文件。',
  copyNow: '现在留一份副本',
  copied: '已留下一份副本，写完后已读回核对。',
  noCopies: '还没有副本。',
  copyWhen: '时间',
  copyWhy: '什么时候留的',
  copyPeople: '人数',
  copySize: '大小',
  copySealed: '加密',
  copyAction: '恢复',
  seeAndRestore: '看差别并恢复',
  seeAndRestoreOf: (at: string): string => `看 ${at} 的副本和现在的差别，并恢复`,
  takeBack: '撤回上次恢复',
  size: (bytes: number): string =>
    bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toPrecision(3)} MB`,
  people: (count: number): string => `${count} 人`,
  passphraseNew: '密码（至少 8 个字）',
  passphraseAgain: '再输一次',
  passphraseShort: '密码至少 8 个字，太短很容易被试出来。',
  passphraseDiffers: '两次输入的不一样，请再输一次。',
  open: '打开',
  restoreTitle: '恢复前先看差别',
  restoreFrom: (name: string, at: string): string => `「${name}」，保存于 ${at}`,
  restoreWarning:
    '恢复会用这份备份替换现在的全部数据。恢复之前会先给现在的数据留一份副本，90 天内可以在「本机副本」里撤回这次恢复。',
  restoreConfirm: '用备份替换现在的数据',
  restoreQuestion: '现在的数据会被替换，确定吗？',
  restored: (people: number, months: number): string =>
    `已恢复并逐项清点：${people} 人，${months} 个月。90 天内可以在「本机副本」里点「撤回上次恢复」。`,
  notKept: (why: string): string => `没有恢复：恢复前要先给现在的数据留一份副本，没有留成。${why}`,
  restoreCancel: '不恢复',
  restoreBack: '返回',
  settingsDiffer: '店铺设置（店名、城市、平台）不一样。',
  payTitle: '月结月份的实发合计',
  payMonth: '月份',
  payCurrent: '现在',
  payIncoming: '备份里',
  payDifference: '相差',
  notClosed: '未月结',
  tableColumn: '内容',
  currentColumn: '现在',
  incomingColumn: '备份里',
  addedColumn: '将增加',
  changedColumn: '将改动',
  removedColumn: '将去掉',
  peopleAdded: (names: string): string => `备份里多出的人：${names}`,
  peopleRemoved: (names: string): string => `备份里没有的人：${names}`,
  /** @param others how many more people there are */
  touched: (people: readonly { readonly name: string; readonly months: readonly string[] }[], others: number): string =>
    `有改动的人和月份：${people
      .map(({ name, months }) => (months.length === 0 ? name : `${name}（${months.join('、')}）`))
      .join('，')}${others > 0 ? `，还有 ${others} 人` : ''}`,
  monthList: (label: string, months: string): string => `${label}：${months}`,
  monthsNow: '现在有数据的月份',
  monthsIncoming: '备份里有数据的月份',
  none: '无',
  sameAsNow: '备份与现在的数据完全一样，不需要恢复。',
  listMark: '、',
  importTitle: '导入',
  importHint: '一次选一个网店文件夹，或几个表格文件；也可以把文件拖到这里。先看结果，再决定要不要导入。',
  pickFolder: '导入网店文件夹',
  pickFiles: '选择表格文件',
  saveTemplates: '保存空白模板',
  templateName: '店班长导入模板',
  shopTitle: '店铺设置',
  shopName: '店名',
  shopCity: '城市',
  shopCityHelp: '新成员默认的参保城市；个人的在「团队」里改',
  saveShop: '保存',
  shopSaved: '店铺设置已保存',
  needShopName: '请填店名，它会印在工资条和报表上。',
  sampleTitle: '示例店',
  sampleHint: '现在是示例店。看明白了，就可以删掉示例数据，从自己的店开始。示例数据以后还能再装。',
  removeSample: '删除示例，开自己的店',
  removeSampleConfirm: '删除示例数据',
  removeSampleQuestion: '示例店的全部数据会被删除，确定吗？',
  sampleRemoved: '示例数据已删除。',
  logTitle: '操作记录',
  logLabel: '操作记录',
  logHint: '每一步操作都记在这里，删不掉。点一行，看改了什么；原来和改成的内容保留 400 天。',
  logMonth: '时间',
  logRecent: (count: number): string => `最近 ${count} 条`,
  logKind: '种类',
  logEverything: '全部',
  logExport: '导出 Excel',
  logFileName: (shop: string, day: string): string => `操作记录-${shop}-${day}`,
  logWhen: '时间',
  logWho: '谁',
  logWhat: '做了什么',
  logState: '状态',
  logEmpty: '还没有操作记录。',
  changesLabel: '改了什么',
  changeTable: '内容',
  changeRecord: '哪一条',
  changeField: '项目',
  changeBefore: '原来',
  changeAfter: '改成',
  nothingThere: '无',
  noChanges: '这一步没有改动记录的内容。',
  changesNotKept: '这一步没有留下明细：它一次换掉了整个店的数据，或者已超过 400 天。',
} as const

/** Whether an operation can still be undone. */
export const OPERATION_STATE_TEXT: Readonly<Record<OperationState, string>> = {
  done: '可撤销',
  undone: '已撤销',
  dropped: '撤销后又做了别的，不能重做',
  mark: '撤销、重做或恢复',
  barrier: '不能一步撤销',
}
/** Whose words an operation is. */
export const OPERATION_BY_TEXT: Readonly<Record<OperationHead['by'], string>> = { owner: '店主', clock: '打卡机' }
export const OPERATION_KIND_TEXT: Readonly<Record<OperationKind, string>> = {
  roster: '排班',
  attendance: '考勤',
  kpi: '绩效',
  pay: '工资',
  team: '团队与岗位',
  month: '月结',
  import: '导入与恢复',
  shop: '店铺设置',
}

/** Words of 第二份副本. */
export const secondTargetText = {
  title: '第二份副本',
  hint: '把副本再放一份到 U 盘、移动硬盘，或网盘同步的文件夹。每次留副本都会自动复制过去；U 盘没插着就等下次。',
  none: '还没有选文件夹。电脑坏了、丢了，本机副本也就没有了。',
  isSet: (folder: string): string => `放在文件夹「${folder}」`,
  notThere: '现在找不到这个文件夹。如果是 U 盘，请插上。',
  lastCopy: (at: string, days: number): string => `上次复制：${at}（${days === 0 ? '今天' : `${days} 天前`}）`,
  neverCopied: '还没有复制过。',
  old: (days: number): string => `已经 ${days} 天没有复制过去了。请插上 U 盘，点「现在复制一份」。`,
  choose: '选择文件夹',
  change: '换一个文件夹',
  copyNow: '现在复制一份',
  clear: '不再使用',
  clearQuestion: '以后不再往这个文件夹复制；里面已有的副本不会删。',
  chosen: (folder: string): string => `已选「${folder}」，副本已复制过去并核对。`,
  copied: (folder: string): string => `已复制到「${folder}」并核对。`,
  cleared: '以后不再复制到第二个地方。',
  insideProfile: '不能选店班长自己的数据文件夹。请选 U 盘、另一块硬盘，或网盘同步的文件夹。',
  problem: (code: 'not-set' | 'not-there' | 'disk-full' | 'no-permission' | 'write-failed'): string => {
    switch (code) {
      case 'not-set':
        return '没有复制：还没有选文件夹。请先点「选择文件夹」。'
      case 'not-there':
        return '没有复制：找不到那个文件夹。请插上 U 盘，或换一个文件夹。'
      case 'disk-full':
        return '没有复制：那块盘的空间不足。请清理一下，或换一个文件夹。'
      case 'no-permission':
        return '没有复制：那个文件夹不让写入。请换一个文件夹。'
      case 'write-failed':
        return '没有复制：写文件时出错。请检查那块盘是否正常，或换一个文件夹。'
    }
  },
} as const

/** Words of 加密存放. */
export const sealText = {
  title: '加密存放',
  isOn: '日志和本机副本是加密存放的。平时不用输密码；恢复副本、数据丢失后自动恢复时要输。',
  isOff: '日志和本机副本现在没有加密：能打开这台电脑的人，就能读到里面的工资和身份证号。',
  hint: '只加密日志和副本。正在用的数据库靠电脑的开机密码保护；备份文件在备份时另设密码。',
  warning: '密码不会存在任何地方，店班长也找不回来：忘了密码，加密的副本和日志谁也打不开。请写在纸上收好。',
  set: '设密码并加密',
  change: '换密码',
  clear: '取消加密',
  setNow: '加密',
  changeNow: '换成新密码',
  clearNow: '取消加密',
  old: '现在的密码',
  done: '已加密存放。请把密码写在纸上收好。',
  changed: '密码已换，日志和已有的副本都改用新密码了。请把新密码写在纸上收好。',
  cleared: '已取消加密。',
  problem: (code: 'needs-passphrase' | 'wrong-passphrase' | 'write-failed'): string => {
    switch (code) {
      case 'needs-passphrase':
        return '请先输入现在的密码。'
      case 'wrong-passphrase':
        return '现在的密码不对，请检查大小写后再输一次。'
      case 'write-failed':
        return '没有改成：写文件时出错。请检查磁盘空间后再试。'
    }
  },
} as const
