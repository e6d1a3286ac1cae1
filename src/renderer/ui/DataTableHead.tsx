import classes from './DataTable.module.css'
import type { Column, Sorting } from './data-table-rows'
import { IconArrowDown, IconArrowUp, IconSelector } from './icons'
import { partsText } from './parts-text'

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting | null
  readonly onSort: (key: string) => void
}

export function DataTableHead<Row>({ columns, sorting, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const active = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : undefined
          return (
            <th
              key={column.key}
              scope="col"
              className={column.align ? classes[column.align] : undefined}
              style={column.width === undefined ? undefined : { width: column.width }}
              aria-sort={column.sortBy ? (active ?? 'none') : undefined}
            >
              {column.sortBy ? (
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => onSort(column.key)}
                  title={partsText.sortBy(column.title)}
                >
                  {column.title}
                  {active === 'ascending' ? (
                    <IconArrowUp size={12} />
                  ) : active === 'descending' ? (
                    <IconArrowDown size={12} />
                  ) : (
                    <IconSelector size={12} opacity={0.55} />
                  )}
                </button>
              ) : (
                column.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
