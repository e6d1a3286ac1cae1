import { Button, Group } from '@mantine/core'
import { useCallback } from 'react'
import { differenceText } from '../../../../../core/documents/head-count-paper'
import type { HeadCountRow } from '../../../../../core/staffing/head-count'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { IconFileSpreadsheet, IconPrinter } from '../../../../ui/icons'
import { usePrintCommand } from '../../../../ui/print-command'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { exportHeads, printHeads } from '../commands/print-organisation'
import { openDrawer } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'

/** 编制表: every role with who is there, how many are wanted, and the difference. A row opens the role. */
export function HeadsTable({ model }: { readonly model: OrganisationModel }) {
  usePrintCommand(useCallback(() => void printHeads(model), [model]))
  return (
    <DataTable
      label={roomText.headsLabel}
      rows={model.heads}
      columns={columnsFor(model)}
      rowKey={(row) => row.id}
      onOpen={(row) => openDrawer({ kind: 'role', id: row.role.role.id })}
      toolbar={
        <Group gap="xs">
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => void printHeads(model)}>
            {roomText.print}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} />}
            onClick={() => void exportHeads(model)}
          >
            {roomText.excel}
          </Button>
        </Group>
      }
    />
  )
}

function columnsFor({ tree }: OrganisationModel): readonly Column<HeadCountRow>[] {
  const { columns } = roomText
  const holders = (row: HeadCountRow): string => row.role.holders.map(({ name }) => name).join(roomText.listMark)
  return [
    {
      key: 'department',
      title: columns.department,
      cell: (row) => row.department || roomText.noDepartment,
      sortBy: (row) => row.department,
      search: (row) => row.department,
    },
    {
      key: 'role',
      title: columns.role,
      cell: (row) => row.role.role.name,
      sortBy: (row) => row.role.role.name,
      search: (row) => row.role.role.name,
    },
    {
      key: 'planned',
      title: columns.planned,
      align: 'right',
      cell: (row) => row.role.planned ?? roomText.notPlanned,
      sortBy: (row) => row.role.planned ?? -1,
      footer: tree.total.planned,
    },
    {
      key: 'present',
      title: columns.present,
      align: 'right',
      cell: (row) => row.role.holders.length,
      sortBy: (row) => row.role.holders.length,
      footer: tree.total.present,
    },
    {
      key: 'difference',
      title: columns.difference,
      cell: ({ difference }) =>
        difference === undefined ? null : (
          <ToneBadge tone={difference === 0 ? 'good' : difference < 0 ? 'bad' : 'warn'}>
            {differenceText(difference)}
          </ToneBadge>
        ),
      sortBy: (row) => row.difference ?? 0,
      search: (row) => differenceText(row.difference),
      footer: tree.total.vacancies > 0 ? roomText.short(tree.total.vacancies) : '',
    },
    { key: 'holders', title: columns.holders, cell: holders, search: holders },
  ]
}
