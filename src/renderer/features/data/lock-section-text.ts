import type { IdleMinutes } from '../../session/owner-preferences'

/** Words of the section 应用锁. */
export const lockSectionText = {
  title: '应用锁',
  hint: '离开电脑时按 Ctrl+L 锁上，要输 PIN 才能接着用。锁上以后界面不显示任何数据，也不能导出、打印、备份。',
  honest:
    '应用锁只挡住旁边好奇的人，不给数据加密：能打开这台电脑上你的文件的人，仍然能读到数据。请给电脑账户设密码并打开磁盘加密。',
  isOff: '现在没有 PIN，谁打开店班长都能看到数据。',
  isOn: '已设 PIN：每次打开店班长都要输。',
  set: '设置 PIN',
  change: '修改 PIN',
  clear: '取消 PIN',
  save: '保存 PIN',
  cancel: '不改了',
  newPin: '新的 PIN（4 到 12 位数字）',
  again: '再输一遍',
  oldPin: '现在的 PIN',
  notSame: '两遍输的不一样，请重输。',
  wasSet: 'PIN 已设好。按 Ctrl+L 可以马上锁上。',
  wasChanged: 'PIN 已修改。',
  wasCleared: 'PIN 已取消，以后打开不用输。',
  idle: '多久没人动就自动锁上',
  idleChoice: (minutes: IdleMinutes): string => (minutes === 0 ? '不自动锁' : `${minutes} 分钟`),
  secretsTitle: '金额和证件号',
  secretsHint: '工资、身份证号、银行卡号、手机号平时用圆点遮住，点眼睛才显示；锁上或重新打开后又遮住。',
  amountsShown: '打开工资页时直接显示金额',
  amountsShownHelp: '一个人在用电脑时可以打开。身份证号、银行卡号和手机号仍然遮住。',
} as const
