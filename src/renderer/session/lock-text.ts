import type { LockError } from '../../ipc/lock-contract'
import { PIN_DIGITS } from '../../ipc/lock-contract'

const MS_PER_SECOND = 1_000
const SECONDS_PER_MINUTE = 60

/** '1 分 05 秒', '30 秒'; rounded up, so that it never says 0 while it still waits. */
export function waitTimeText(waitMs: number): string {
  const seconds = Math.ceil(waitMs / MS_PER_SECOND)
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE)
  const rest = seconds % SECONDS_PER_MINUTE
  return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${String(rest).padStart(2, '0')} 秒`
}

/** Words of the application lock, on its screen and in its settings. */
export const lockText = {
  title: '店班长已锁定',
  ask: `输入 PIN 解锁，${PIN_DIGITS.least} 到 ${PIN_DIGITS.most} 位数字。`,
  pin: 'PIN',
  keypad: '数字键盘',
  unlock: '解锁',
  back: '退格',
  clear: '清空',
  close: '关闭店班长',
  badPin: `PIN 要 ${PIN_DIGITS.least} 到 ${PIN_DIGITS.most} 位数字。`,
  stillWaiting: (time: string): string => `还要等 ${time}`,
  waitOver: '现在可以再试了。',
  forgotten: '忘记 PIN 怎么办',
  forgottenHelp:
    'PIN 找不回来。退出店班长，删除数据文件夹里的 lock.json，再打开就没有锁了，数据不受影响。也就是说，应用锁只挡住旁边好奇的人，不给数据加密。',
  folder:
    '数据文件夹：Windows 在 %APPDATA%\\dianbanzhang，macOS 在 ~/Library/Application Support/dianbanzhang，Linux 在 ~/.config/dianbanzhang。',
  damaged:
    '应用锁的文件坏了，没法核对 PIN，所以没有打开。数据没有丢。请退出店班长，删除数据文件夹里的 lock.json，再打开，然后重新设一个 PIN。',
  unreachable: '没能确认有没有上锁，所以没有打开。数据没有丢。请关闭店班长，再启动一次。',
} as const

/** Why a PIN was not taken, and what to do. */
export function lockErrorText(error: LockError): string {
  switch (error.code) {
    case 'wrong-pin':
      return error.waitMs > 0
        ? `PIN 不对。错得太多了，请等 ${waitTimeText(error.waitMs)}再试。`
        : `PIN 不对，还能试 ${error.triesLeft} 次。`
    case 'wait':
      return `刚才错得太多了，请等 ${waitTimeText(error.waitMs)}再试。`
    case 'no-pin':
      return '现在没有 PIN，不需要解锁。'
    case 'damaged':
      return lockText.damaged
    case 'not-saved':
      return '没有保存：数据文件夹不能写入。请检查磁盘是否已满、能不能写，再试一次。'
  }
}
