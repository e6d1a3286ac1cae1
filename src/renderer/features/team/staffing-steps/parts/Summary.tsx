import type { ReactNode } from 'react'
import classes from '../staffing-steps.module.css'

interface SummaryProps {
  /** Entries without a value are left out. */
  readonly items: readonly (readonly [label: string, value: ReactNode])[]
}

/** What is going to be written, before it is. */
export function Summary({ items }: SummaryProps) {
  return (
    <dl className={classes.summary}>
      {items.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <Item key={label} label={label}>
            {value}
          </Item>
        ),
      )}
    </dl>
  )
}

function Item({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
