import type { SnapshotReason } from '../../ipc/contract'
import type { ReplayStop } from '../db/replay'
import type { TaskError } from './shop-tasks'
import type { Found, LostWhy } from './start-up'
import type { SnapshotProblem } from './take-snapshot'

/** Why there is a copy. */
export const SNAPSHOT_REASONS: Readonly<Record<SnapshotReason, string>> = {
  first: '第一份',
  quit: '关闭店班长时',
  interval: '每半小时',
  checkpoint: '大改动之后',
  'before-import': '导入之前',
  'before-restore': '恢复之前',
  'before-migration': '升级数据之前',
  'before-recovery': '自动恢复之前',
  'before-close': '月结之前',
  'after-close': '月结之后',
  manual: '手动留的',
}

/** Why no copy was taken, and what to do. */
export function snapshotProblemText({ code }: SnapshotProblem): string {
  return `这次没有留下副本：${snapshotWhy(code)}`
}
/** Why a copy failed, and what to do. */
export function snapshotWhy(code: SnapshotProblem['code']): string {
  switch (code) {
    case 'disk-full':
      return '磁盘空间不足。请清理磁盘，再到「数据与备份」点「现在留一份副本」。'
    case 'no-permission':
      return '数据文件夹不让写入。请检查它是否被设成只读，或被安全软件拦住。'
    case 'write-failed':
      return '写文件时出错。请检查磁盘是否正常，再到「数据与备份」点「现在留一份副本」。'
    case 'not-verified':
      return '写完后读回来不一样，已经删掉。请检查磁盘是否正常，再留一份。'
    case 'database-broken':
      return '数据读不出来。请关闭店班长再启动一次。'
    case 'cancelled':
      return '已取消。'
    case 'not-a-backup':
    case 'newer-version':
    case 'damaged':
    case 'miscounted':
    case 'forgotten':
    case 'failed':
      return '店班长内部出错。请关闭店班长再启动一次。'
  }
}

/** Why a copy or a backup file could not be opened or put in place of the shop. */
export function taskErrorText({ code }: TaskError, name: string): string | undefined {
  switch (code) {
    case 'cancelled':
      return undefined
    case 'not-a-backup':
      return `「${name}」不是店班长的备份。请选择以前「备份到文件」时保存的文件。`
    case 'damaged':
      return `「${name}」已损坏，核对没有通过，没有恢复任何数据。请换一份更早的。`
    case 'newer-version':
      return `「${name}」是更新版本的店班长做的。请先升级店班长再恢复。`
    case 'disk-full':
      return '没有恢复：磁盘空间不足，数据和原来一样。请清理磁盘后再试。'
    case 'miscounted':
      return '恢复后逐项清点，数目和备份里写的不一样。请点「撤回上次恢复」，再换一份试。'
    case 'forgotten':
      return '打开的备份已经放下了。请重新打开一次。'
    case 'database-broken':
      return '没有恢复：数据打不开。请关闭店班长再启动一次。'
    case 'failed':
      return '没有恢复：店班长内部出错，数据和原来一样。请关闭店班长再启动一次，再试。'
  }
}

const FOUND_TEXT: Readonly<Record<Found, string>> = {
  empty: '启动时发现数据库是空的：它可能被系统或清理软件删掉了。',
  behind: '启动时发现数据库比日志旧，少了后来的操作。',
  foreign: '启动时发现数据库被换成了另一个店的。',
  broken: '启动时发现数据库打不开，可能已经损坏。',
}
const STOP_TEXT: Readonly<Record<ReplayStop, string>> = {
  damaged: '日志里有一行坏了',
  'newer-version': '后面的日志是更新版本的店班长写的',
  'older-version': '日志是旧版本的店班长写的',
  gap: '日志中间缺了一段',
  'does-not-fit': '有一步操作接不上',
}
function lostWhyText(why: LostWhy): string {
  switch (why) {
    case 'nothing':
      return '日志和副本里什么也没有。'
    case 'unreadable':
      return '日志和副本都读不出来。'
    case 'not-kept':
      return '现在这里是另一个店的数据，没能先给它留一份副本，所以没有动它。请先清理磁盘。'
    case 'disk-full':
      return '磁盘空间不足，数据没有写进去。请先清理磁盘。'
    case 'newer-version':
      return '副本是更新版本的店班长留下的。请先升级店班长。'
    case 'database-broken':
      return '数据文件夹读写不了。请重启电脑，检查磁盘是否正常。'
    case 'damaged':
    case 'not-a-backup':
    case 'miscounted':
    case 'forgotten':
    case 'cancelled':
    case 'failed':
    case 'needs-passphrase':
    case 'wrong-passphrase':
      return '按副本和日志重建时出错。'
  }
}

/** Words of the panels that stand before the shop. */
export const safetyText = {
  recoveredTitle: '数据已自动恢复',
  found: (found: Found): string => FOUND_TEXT[found],
  fromCopy: (at: string, reason: SnapshotReason, replayed: number): string =>
    `用的是 ${at} 的副本（${SNAPSHOT_REASONS[reason]}），${
      replayed === 0 ? '副本之后没有别的操作。' : `再按日志重做了之后的 ${replayed} 步操作。`
    }`,
  fromJournal: (replayed: number): string => `还没有留过副本，按日志从头重做了 ${replayed} 步操作。`,
  nowThere: (people: number, months: number): string => `现在有 ${people} 人，${months} 个月的数据。`,
  nothingMissing: '没有缺少任何已保存的操作，撤销也能接着用。',
  missing: (count: number, why: ReplayStop | undefined): string =>
    `有 ${count} 步操作没能找回${why === undefined ? '' : `：${STOP_TEXT[why]}`}。请对照最近做过的事补一下。`,
  wasCut: '日志的最后一段读不出来，已另存在数据文件夹里。最后一两步操作可能没有找回，请对照最近做过的事看一下。',
  passedOver: (count: number): string => `有 ${count} 份更新的副本已损坏，没有用。`,
  keptAs: '恢复前在这里的数据也留了一份副本，叫「自动恢复之前」。',
  goOn: '继续',
  lookAtCopies: '查看副本',
  sealedTitle: '恢复数据需要密码',
  sealedHint: '日志和副本是加密存放的。请输入加密时设的密码，店班长才能恢复数据。',
  passphrase: '密码',
  passphraseOf: (name: string): string => `「${name}」的密码`,
  showPassphrase: '显示或隐藏密码',
  openLocked: '打开',
  copyName: (at: string): string => `${at} 的副本`,
  copyGone: (name: string): string => `「${name}」已经不在了。请换一份。`,
  copyDamaged: (name: string): string => `「${name}」已损坏，核对没有通过，没有恢复任何数据。请换一份更早的。`,
  wrongPassphrase: '密码不对，请检查大小写后再输一次。',
  unlock: '用密码恢复',
  lostTitle: '数据没能自动恢复',
  lost: (found: Found, why: LostWhy): string => `${FOUND_TEXT[found]}${lostWhyText(why)}`,
  lostHint: '日志、副本和原来的文件都还在数据文件夹里，没有删掉。',
  tryAgain: '再试一次',
  restoreFile: '从备份文件恢复',
  startEmpty: '从空白开始',
  startEmptyQuestion: '会建一个空白的店。日志、副本和备份文件都不会删。确定吗？',
  fileFound: (name: string, at: string, people: number, months: number): string =>
    `「${name}」：${at} 的备份，${people} 人，${months} 个月的数据。`,
  useFile: '用这份备份',
  notMigratedTitle: '还没有打开数据',
  notMigrated: '新版本要先升级数据的格式。升级之前要留一份副本，但没有留成，所以还没有动数据。',
  closing: '正在留最后一份副本，马上关闭……',
  storeGone:
    '数据文件夹在店班长运行时被删掉了。到现在为止的修改都写进了日志，没有丢；请现在关闭店班长，再启动一次，会自动恢复。',
} as const
