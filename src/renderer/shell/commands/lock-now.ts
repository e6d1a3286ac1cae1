import { engageLock } from '../../session/app-lock'
import { notifyWithAction } from '../../ui/notify'
import { goTo } from '../../ui/route'
import { shellText } from '../shell-text'

export function lockNow(): void {
  if (engageLock()) return
  notifyWithAction(shellText.noPinYet, {
    label: shellText.setPin,
    onClick: () => goTo('data', { show: 'lock' }),
  })
}
