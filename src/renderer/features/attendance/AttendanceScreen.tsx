import { Alert, Button, Group, SegmentedControl } from '@mantine/core'
import { DropArea } from '../../importing/DropArea'
import { pickTables } from '../../importing/import-flow'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { useSession } from '../../session/session'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { EmptyState } from '../../ui/EmptyState'
import { IconDownload, IconFileImport, IconPrinter } from '../../ui/icons'
import { goTo } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { ToneBadge } from '../../ui/ToneBadge'
import { showView, useAttendanceScreen } from './attendance-store'
import { attendanceText } from './attendance-text'
import { exportAttendance, printSignatureSheet, saveSignatureSheet } from './commands/export-attendance'
import { acceptAll } from './commands/settle-day'
import { DayDrawer } from './parts/DayDrawer'
import { DayTable } from './parts/DayTable'
import { SummaryTable } from './parts/SummaryTable'
import type { AttendanceView } from './use-attendance'
import { useAttendance } from './use-attendance'

const ATTENDANCE_TABLES = [
  'punches',
  'wecom-daily',
  'dingtalk',
  'clock-report',
  'leave',
  'overtime',
  'corrections',
  'roster',
  'shifts',
] as const

export function AttendanceScreen() {
  const month = useSession((s) => s.month)
  const view = useAttendance(month)
  const { opened } = useAttendanceScreen()
  return (
    <Screen
      id="attendance"
      title={attendanceText.title}
      note={view?.isClosed ? attendanceText.closed : attendanceText.note}
      ready={view !== undefined}
      actions={view ? <Actions view={view} /> : null}
    >
      {view ? (
        <DropArea only={ATTENDANCE_TABLES}>
          <Body view={view} />
          <DayDrawer view={view} opened={opened} />
        </DropArea>
      ) : null}
    </Screen>
  )
}

function Actions({ view }: { readonly view: AttendanceView }) {
  const empty = view.summaries.length === 0
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={empty}
        onClick={() => void printSignatureSheet(view)}
      >
        {attendanceText.print}
      </Button>
      <Button variant="default" disabled={empty} onClick={() => void saveSignatureSheet(view)}>
        {attendanceText.signature}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={empty}
        onClick={() => void exportAttendance(view)}
      >
        {attendanceText.exportWorkbook}
      </Button>
      <Button
        leftSection={<IconFileImport size={16} />}
        disabled={view.isClosed}
        onClick={() => void pickTables(ATTENDANCE_TABLES)}
      >
        {attendanceText.importPunches}
      </Button>
    </Group>
  )
}

function Body({ view }: { readonly view: AttendanceView }) {
  const { view: shown } = useAttendanceScreen()
  const importing = useImporting((s) => s.stage.kind !== 'none')
  if (importing) return <ImportPanel />
  if (view.people.length === 0) {
    return (
      <EmptyState
        text={attendanceText.emptyTeam}
        action={{ label: attendanceText.goTeam, onClick: () => goTo('team') }}
      />
    )
  }
  if (view.summaries.length === 0) {
    return (
      <EmptyState
        text={attendanceText.emptyMonth}
        action={{ label: attendanceText.importPunches, onClick: () => void pickTables(ATTENDANCE_TABLES) }}
      />
    )
  }
  return (
    <>
      <Group gap="sm">
        <SegmentedControl
          aria-label={attendanceText.viewsLabel}
          value={shown}
          onChange={(value) => showView(value as typeof shown)}
          data={Object.entries(attendanceText.views).map(([value, label]) => ({ value, label }))}
        />
        <ToneBadge tone={view.openCount > 0 ? 'bad' : 'good'}>
          {view.openCount > 0 ? attendanceText.openCount(view.openCount) : attendanceText.allClear}
        </ToneBadge>
        {view.openCount > 0 && !view.isClosed && view.punches.length > 0 ? (
          <ConfirmButton
            label={attendanceText.acceptAll(view.openCount)}
            question={attendanceText.acceptAllQuestion}
            tone="plain"
            onConfirm={() => void acceptAll(view.exceptions)}
          />
        ) : null}
      </Group>
      {view.punches.length === 0 ? <Alert color="yellow">{attendanceText.notImported}</Alert> : null}
      {shown === 'summary' ? (
        <SummaryTable view={view} />
      ) : (
        <DayTable
          label={attendanceText.views[shown]}
          rows={shown === 'exceptions' ? view.exceptions : view.days}
          view={view}
        />
      )}
    </>
  )
}
