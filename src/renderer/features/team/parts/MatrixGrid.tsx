import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { memo, useRef } from 'react'
import classes from './MatrixGrid.module.css'

export interface MatrixColumn {
  readonly id: string
  readonly title: string
  /** Columns of one group stand side by side under its name. */
  readonly group?: string
}
export interface MatrixCellView {
  readonly text: string
  /** The whole of it in words: row, column and value. */
  readonly label: string
  readonly className?: string | undefined
}
export interface MatrixRowView {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly cells: readonly MatrixCellView[]
  /** Stands at the end of the line. */
  readonly end?: ReactNode
}
export interface MatrixPlace {
  readonly row: string
  readonly column: string
}
interface MatrixGridProps {
  readonly label: string
  readonly corner: string
  readonly endTitle?: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRowView[]
  readonly selected: MatrixPlace | null
  readonly onSelect: (place: MatrixPlace) => void
  /** A key other than those that move. @returns whether it was one of ours */
  readonly onKey: (place: MatrixPlace, key: string) => boolean
  /** A press on the head of a column or a row. */
  readonly onColumn?: (id: string) => void
  readonly onRow?: (id: string) => void
}

/** A table to be filled in with arrows and keys: people or functions down, people or skills across. */
export function MatrixGrid(props: MatrixGridProps) {
  const { label, corner, endTitle, columns, rows, selected, onSelect, onKey } = props
  const table = useRef<HTMLTableElement>(null)
  const rowAt = Math.max(
    0,
    rows.findIndex((row) => row.id === selected?.row),
  )
  const columnAt = Math.max(
    0,
    columns.findIndex((column) => column.id === selected?.column),
  )
  const moveTo = (row: number, column: number): void => {
    const toRow = Math.min(Math.max(row, 0), rows.length - 1)
    const toColumn = Math.min(Math.max(column, 0), columns.length - 1)
    const place = placeOf(rows, columns, toRow, toColumn)
    if (!place) return
    onSelect(place)
    table.current?.querySelector<HTMLElement>(`[data-at="${toRow}:${toColumn}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = atOf(event.target)
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return
    const target = keyTarget(event.key, at, { rows: rows.length, columns: columns.length })
    const place = placeOf(rows, columns, ...at)
    if (target) moveTo(...target)
    else if (!place || !onKey(place, event.key)) return
    event.preventDefault()
  }
  const onPress = (event: MouseEvent): void => {
    const at = atOf(event.target)
    if (at) moveTo(...at)
  }
  const isSelected = selected !== null
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        className={classes.grid}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onClick={onPress}
      >
        <MatrixHead {...props} corner={corner} endTitle={endTitle} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixLine
              key={row.id}
              row={row}
              index={index}
              focusable={index === rowAt ? columnAt : -1}
              selected={isSelected && index === rowAt ? columnAt : -1}
              onRow={props.onRow}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MatrixHeadProps {
  readonly corner: string
  readonly endTitle: string | undefined
  readonly columns: readonly MatrixColumn[]
  readonly onColumn?: (id: string) => void
}
function MatrixHead({ corner, endTitle, columns, onColumn }: MatrixHeadProps) {
  const groups = groupsOf(columns)
  const hasGroups = groups.some(({ name }) => name !== '')
  const depth = hasGroups ? 2 : 1
  return (
    <thead>
      {hasGroups ? (
        <tr>
          <th scope="col" rowSpan={depth} className={classes.corner}>
            {corner}
          </th>
          {groups.map(({ name, count }, index) => (
            <th key={index} scope="colgroup" colSpan={count} className={classes.group}>
              {name}
            </th>
          ))}
          {endTitle === undefined ? null : (
            <th scope="col" rowSpan={depth} className={classes.endHead}>
              {endTitle}
            </th>
          )}
        </tr>
      ) : null}
      <tr>
        {hasGroups ? null : (
          <th scope="col" className={classes.corner}>
            {corner}
          </th>
        )}
        {columns.map((column) => (
          <th key={column.id} scope="col" className={hasGroups ? classes.lowHead : classes.head}>
            {onColumn ? (
              <button type="button" className={classes.upright} onClick={() => onColumn(column.id)}>
                {column.title}
              </button>
            ) : (
              <span className={classes.upright}>{column.title}</span>
            )}
          </th>
        ))}
        {hasGroups || endTitle === undefined ? null : (
          <th scope="col" className={classes.endHead}>
            {endTitle}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface MatrixLineProps {
  readonly row: MatrixRowView
  readonly index: number
  /** Column whose cell the Tab key reaches; -1 in all lines but one. */
  readonly focusable: number
  readonly selected: number
  readonly onRow: ((id: string) => void) | undefined
}
/** Drawn anew only when it itself changes: moving about a large table touches two lines. */
const MatrixLine = memo(function MatrixLine({ row, index, focusable, selected, onRow }: MatrixLineProps) {
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className={classes.rowHead}>
        {onRow ? (
          <button type="button" className={classes.rowButton} onClick={() => onRow(row.id)}>
            {row.title}
          </button>
        ) : (
          row.title
        )}
        {row.note === undefined || row.note === '' ? null : <span className={classes.note}>{row.note}</span>}
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={column}
          data-at={`${index}:${column}`}
          aria-label={cell.label}
          aria-selected={column === selected}
          aria-colindex={column + 2}
          tabIndex={column === focusable ? 0 : -1}
          className={cell.className}
        >
          {cell.text}
        </td>
      ))}
      {row.end === undefined ? null : <td className={classes.end}>{row.end}</td>}
    </tr>
  )
})

function groupsOf(columns: readonly MatrixColumn[]): readonly { readonly name: string; readonly count: number }[] {
  const groups: { name: string; count: number }[] = []
  for (const { group = '' } of columns) {
    const last = groups.at(-1)
    if (last?.name === group) last.count += 1
    else groups.push({ name: group, count: 1 })
  }
  return groups
}
function placeOf(
  rows: readonly MatrixRowView[],
  columns: readonly MatrixColumn[],
  row: number,
  column: number,
): MatrixPlace | undefined {
  const [line, head] = [rows[row], columns[column]]
  return line && head ? { row: line.id, column: head.id } : undefined
}
function atOf(target: EventTarget): readonly [row: number, column: number] | undefined {
  const cell = target instanceof Element ? target.closest('[data-at]') : null
  const [row, column] = cell?.getAttribute('data-at')?.split(':').map(Number) ?? []
  return row === undefined || column === undefined ? undefined : [row, column]
}

/** Where a key leads, or undefined if it is not for moving. */
function keyTarget(
  key: string,
  [row, column]: readonly [number, number],
  size: { readonly rows: number; readonly columns: number },
): readonly [number, number] | undefined {
  switch (key) {
    case 'ArrowDown':
      return [row + 1, column]
    case 'ArrowUp':
      return [row - 1, column]
    case 'ArrowRight':
      return [row, column + 1]
    case 'ArrowLeft':
      return [row, column - 1]
    case 'PageDown':
      return [row + 10, column]
    case 'PageUp':
      return [row - 10, column]
    case 'Home':
      return [row, 0]
    case 'End':
      return [row, size.columns - 1]
    default:
      return undefined
  }
}
