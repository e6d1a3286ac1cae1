import type { ListedState } from '../../../../../core/staffing/member-list'
import type { Tone } from '../../../../ui/ToneBadge'

export const STATE_TONES: Readonly<Record<ListedState, Tone>> = {
  active: 'good',
  probation: 'info',
  left: 'plain',
  future: 'warn',
}
