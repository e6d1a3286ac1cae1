import type { ReactNode } from 'react'
import classes from './ToneBadge.module.css'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

interface ToneBadgeProps {
  readonly tone: Tone
  readonly children: ReactNode
}

/** A short word with a meaning; the colour only repeats what the word says. */
export function ToneBadge({ tone, children }: ToneBadgeProps) {
  return <span className={`${classes.badge} ${classes[tone]}`}>{children}</span>
}
