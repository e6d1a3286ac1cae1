import type { ReactNode } from 'react'
import classes from './StatCard.module.css'

interface StatCardProps {
  readonly label: string
  readonly value: ReactNode
  readonly note?: ReactNode
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad'
  readonly onClick?: () => void
}

export function StatCard({ label, value, note, tone = 'plain', onClick }: StatCardProps) {
  const className = `${classes.card} ${tone === 'plain' ? '' : classes[tone]}`
  const inner = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {note !== undefined && <span className={classes.note}>{note}</span>}
    </>
  )
  return onClick ? (
    <button type="button" className={className} onClick={onClick}>
      {inner}
    </button>
  ) : (
    <div className={className}>{inner}</div>
  )
}
