import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Column } from './DataTable'
import { DataTable } from './DataTable'
import { partsText } from './parts-text'
import type { Problem } from './ProblemList'
import { ProblemList } from './ProblemList'

interface PreviewSheet {
  readonly file: string
  readonly sheet: string
  /** What was recognised, in the owner's words. */
  readonly kind: string
  readonly rows: number
  readonly accepted: number
  /** False: nothing of the sheet will be taken. */
  readonly known: boolean
}
interface ImportPreviewProps {
  readonly sheets: readonly PreviewSheet[]
  readonly problems: readonly Problem[]
  readonly busy?: boolean
  readonly onTake: () => void
  readonly onCancel: () => void
}

const COLUMNS: readonly Column<PreviewSheet>[] = [
  { key: 'file', title: partsText.importFile, cell: (s) => s.file, sortBy: (s) => s.file },
  { key: 'sheet', title: partsText.importSheet, cell: (s) => s.sheet },
  { key: 'kind', title: partsText.importKind, cell: (s) => s.kind },
  { key: 'rows', title: partsText.importRows, cell: (s) => s.rows, align: 'right' },
  { key: 'accepted', title: partsText.importAccepted, cell: (s) => s.accepted, align: 'right' },
]

/** What an import would do. Nothing is written before the owner presses the button. */
export function ImportPreview({ sheets, problems, busy = false, onTake, onCancel }: ImportPreviewProps) {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.filter((problem) => problem.severity === 'warning').length
  const takeable = sheets.some((sheet) => sheet.known && sheet.accepted > 0)
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{partsText.importSheets}</Title>
        <Group gap="xs">
          <Button loading={busy} disabled={!takeable} onClick={onTake}>
            {errors > 0 ? partsText.takeGoodRows : partsText.takeAllRows}
          </Button>
          <Button variant="default" disabled={busy} onClick={onCancel}>
            {partsText.cancel}
          </Button>
        </Group>
      </Group>
      {!takeable && <Text size="sm">{partsText.nothingToTake}</Text>}
      <DataTable
        label={partsText.importSheets}
        rows={sheets}
        columns={COLUMNS}
        rowKey={(s) => `${s.file} ${s.sheet}`}
        maxHeight="18rem"
        searchable={false}
      />
      {problems.length > 0 && (
        <section>
          <Title order={2} mb="xs">
            {partsText.importProblems(errors, warnings)}
          </Title>
          <ProblemList problems={problems} />
        </section>
      )}
    </Stack>
  )
}
