import { TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent, ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import classes from './DataTable.module.css'
import { DataTableHead } from './DataTableHead'
import type { Arrangement, Column, Sorting } from './data-table-rows'
import { arrangeRows, nextSorting } from './data-table-rows'
import { IconSearch } from './icons'
import { partsText } from './parts-text'
import { LoadingLines } from './Screen'

export type { Column } from './data-table-rows'

interface DataTableProps<Row> {
  /** What the rows are, for screen readers and the search box. */
  readonly label: string
  /** undefined = still loading. */
  readonly rows: readonly Row[] | undefined
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  readonly selectedKey?: string | null
  readonly toolbar?: ReactNode
  /** Choices that narrow the rows, under the search. */
  readonly filters?: ReactNode
  /** How many rows there are without the caller's filters; default: those given. */
  readonly total?: number
  readonly empty?: ReactNode
  readonly searchable?: boolean
  /** Where the search looks; without it, in the columns that say so. */
  readonly searchText?: (row: Row) => string
  /** Search and order, where the caller keeps them: to export what is shown, or to remember them. */
  readonly arrangement?: Arrangement
  readonly onArrange?: (arrangement: Arrangement) => void
  /** CSS length; the body scrolls inside. */
  readonly maxHeight?: string
}

const VIRTUAL_FROM_ROWS = 60
const ROW_HEIGHT_PX = 31

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, toolbar, filters, empty, searchText } = props
  const [own, setOwn] = useState<Arrangement>({ query: '', sorting: null })
  const arrangement = props.arrangement ?? own
  const arrange = (part: Partial<Arrangement>): void => (props.onArrange ?? setOwn)({ ...arrangement, ...part })
  const { query, sorting } = arrangement
  const shown = useMemo(
    () => (rows ? arrangeRows(rows, columns, { query, sorting }, searchText) : []),
    [rows, columns, query, sorting, searchText],
  )
  if (rows === undefined) return <LoadingLines />
  const total = props.total ?? rows.length
  if (total === 0)
    return empty === undefined ? <p className={classes.message}>{partsText.nothingHere}</p> : <>{empty}</>
  const searchable = props.searchable ?? columns.some((column) => column.search)
  return (
    <div className={classes.table}>
      {(searchable || toolbar !== undefined) && (
        <div className={`${classes.bar} no-print`}>
          {searchable && (
            <TextInput
              aria-label={partsText.searchIn(label)}
              placeholder={partsText.search}
              leftSection={<IconSearch size={14} />}
              value={query}
              onChange={(event) => arrange({ query: event.currentTarget.value })}
              onKeyDown={(event) => event.key === 'Escape' && arrange({ query: '' })}
            />
          )}
          <span className={classes.count} role="status">
            {shown.length === total ? partsText.rows(total) : partsText.rowsFound(shown.length, total)}
          </span>
          {toolbar !== undefined && <div className={classes.tools}>{toolbar}</div>}
        </div>
      )}
      {filters !== undefined && <div className={`${classes.bar} no-print`}>{filters}</div>}
      {shown.length === 0 ? (
        <p className={classes.message}>{rows.length < total ? partsText.nothingLeft : partsText.nothingFound}</p>
      ) : (
        <TableBody
          {...props}
          shown={shown}
          sorting={sorting}
          onSort={(key) => arrange({ sorting: nextSorting(sorting, key) })}
        />
      )}
    </div>
  )
}

interface TableBodyProps<Row> extends DataTableProps<Row> {
  readonly shown: readonly Row[]
  readonly sorting: Sorting | null
  readonly onSort: (key: string) => void
}

function TableBody<Row>({
  label,
  columns,
  rowKey,
  onOpen,
  selectedKey,
  maxHeight,
  shown,
  sorting,
  onSort,
}: TableBodyProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const virtual = shown.length > VIRTUAL_FROM_ROWS
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 12,
    enabled: virtual,
  })
  const items = virtual ? virtualizer.getVirtualItems() : shown.map((_, index) => ({ index, start: 0, end: 0 }))
  const before = virtual ? (items[0]?.start ?? 0) : 0
  const after = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  const moveTo = (index: number): void => {
    const target = Math.min(Math.max(index, 0), shown.length - 1)
    setFocused(target)
    if (virtual) virtualizer.scrollToIndex(target)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${target}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, index: number, row: Row): void => {
    if (event.target !== event.currentTarget) return
    const target = keyTarget(event.key, index, shown.length)
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' && onOpen) onOpen(row)
    else return
    event.preventDefault()
  }
  const roving = Math.min(focused, shown.length - 1)
  return (
    <div
      className={classes.scroll}
      ref={scroller}
      style={{ maxHeight: maxHeight ?? (virtual ? 'max(18rem, calc(100dvh - 17rem))' : undefined) }}
      role="region"
      aria-label={label}
      tabIndex={onOpen ? -1 : 0}
    >
      <table
        className={classes.grid}
        role={onOpen ? 'grid' : undefined}
        aria-label={label}
        aria-rowcount={shown.length + 1}
      >
        <DataTableHead columns={columns} sorting={sorting} onSort={onSort} />
        <tbody>
          <Spacer height={before} span={columns.length} />
          {items.map(({ index }) => {
            const row = shown[index] as Row
            const key = rowKey(row)
            return (
              <tr
                key={key}
                data-row={index}
                aria-rowindex={index + 2}
                aria-selected={onOpen ? selectedKey === key : undefined}
                className={onOpen ? classes.openable : undefined}
                tabIndex={onOpen ? (index === roving ? 0 : -1) : undefined}
                onClick={onOpen ? () => onOpen(row) : undefined}
                onFocus={() => setFocused(index)}
                onKeyDown={(event) => onKeyDown(event, index, row)}
              >
                {columns.map((column) => (
                  <td key={column.key} className={column.align ? classes[column.align] : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          <Spacer height={after} span={columns.length} />
        </tbody>
        <TotalsRow columns={columns} />
      </table>
    </div>
  )
}

function TotalsRow<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  if (!columns.some((column) => column.footer !== undefined)) return null
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.key} className={column.align ? classes[column.align] : undefined}>
            {column.footer}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null
  return (
    <tr className={classes.spacer} aria-hidden>
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}

/** Row to which a key moves, or undefined if the key is not for moving. */
function keyTarget(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + 12
    case 'PageUp':
      return index - 12
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
