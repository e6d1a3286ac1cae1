import { Button } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'
import { memo, useCallback, useLayoutEffect, useRef } from 'react'
import { IconPlus } from '../../../../ui/icons'
import classes from './editor.module.css'
import { insertAt, moveRow, removeAt, replaceAt } from './rows'
import type { RowTool } from './RowTools'
import { RowTools } from './RowTools'
import { useLatest } from './use-latest'

export interface RowProps<T> {
  readonly row: T
  readonly index: number
  readonly onChange: (row: T) => void
  /** A new row behind this one. */
  readonly onAddAfter: () => void
}
interface RowsProps<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly blank: T
  readonly addLabel: string
  /** What a row is called from 1 on: 「第 2 条任务」. */
  readonly nameOf: (number: number) => string
  /** Defined once, so that typing in a row draws this row alone. */
  readonly Row: ComponentType<RowProps<T>>
  readonly onChange: (rows: readonly T[]) => void
  readonly className?: string | undefined
  /** Beside the button that adds a row. */
  readonly beside?: ReactNode
}

/** Where the focus goes after the rows have changed. */
type Focus = { readonly row: number; readonly tool?: RowTool } | 'add'

/** A list of rows to add, remove and move. The focus follows the row that was worked on. */
export function Rows<T>(props: RowsProps<T>) {
  const { label, rows, blank, addLabel, nameOf, Row, onChange, className, beside } = props
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const focus = useRef<Focus | null>(null)
  const latest = useLatest({ rows, blank, onChange })

  useLayoutEffect(() => {
    const wanted = focus.current
    focus.current = null
    if (wanted === 'add') addButton.current?.focus()
    else if (wanted) focusRow(list.current?.children[wanted.row], wanted.tool)
  })

  const put = useCallback(
    (index: number, row: T) => latest.current.onChange(replaceAt(latest.current.rows, index, row)),
    [latest],
  )
  const addAt = useCallback(
    (index: number) => {
      focus.current = { row: index }
      latest.current.onChange(insertAt(latest.current.rows, index, latest.current.blank))
    },
    [latest],
  )
  const use = useCallback(
    (index: number, tool: RowTool) => {
      const { rows: now, onChange: change } = latest.current
      if (tool === 'remove') {
        focus.current = now.length === 1 ? 'add' : { row: Math.min(index, now.length - 2), tool }
        change(removeAt(now, index))
        return
      }
      const to = tool === 'up' ? index - 1 : index + 1
      focus.current = { row: to, tool }
      change(moveRow(now, index, to))
    },
    [latest],
  )
  return (
    <div className={className}>
      <ol ref={list} className={classes.rows} aria-label={label}>
        {rows.map((row, index) => (
          <MemoRow
            key={index}
            Row={Row as ComponentType<RowProps<unknown>>}
            row={row}
            index={index}
            isLast={index === rows.length - 1}
            nameOf={nameOf}
            put={put as (index: number, row: unknown) => void}
            addAt={addAt}
            use={use}
          />
        ))}
      </ol>
      <div className={classes.below}>
        <Button
          ref={addButton}
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => addAt(rows.length)}
        >
          {addLabel}
        </Button>
        {beside}
      </div>
    </div>
  )
}

interface OneRowProps {
  readonly Row: ComponentType<RowProps<unknown>>
  readonly row: unknown
  readonly index: number
  readonly isLast: boolean
  readonly nameOf: (number: number) => string
  readonly put: (index: number, row: unknown) => void
  readonly addAt: (index: number) => void
  readonly use: (index: number, tool: RowTool) => void
}

const MemoRow = memo(function OneRow({ Row, row, index, isLast, nameOf, put, addAt, use }: OneRowProps) {
  const onChange = useCallback((next: unknown) => put(index, next), [put, index])
  const onAddAfter = useCallback(() => addAt(index + 1), [addAt, index])
  const name = nameOf(index + 1)
  return (
    <li className={classes.row} role="group" aria-label={name}>
      <Row row={row} index={index} onChange={onChange} onAddAfter={onAddAfter} />
      <RowTools name={name} isFirst={index === 0} isLast={isLast} onUse={(tool) => use(index, tool)} />
    </li>
  )
})

/** The tool that was used, or its neighbour where it is off now; without a tool the first field. */
function focusRow(row: Element | undefined, tool: RowTool | undefined): void {
  if (!row) return
  const tools = [...row.querySelectorAll<HTMLButtonElement>(':scope > div > [data-tool]:not(:disabled)')]
  const target =
    tool === undefined
      ? row.querySelector<HTMLElement>('input, textarea, select')
      : (tools.find((button) => button.dataset['tool'] === tool) ?? tools[0])
  target?.focus()
}
