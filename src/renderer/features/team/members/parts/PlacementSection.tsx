import { Button, Group, NumberInput, Select, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Assignment, ContractHours, EmploymentKind } from '../../../../../core/team/member'
import { contractHoursText } from '../../../../../core/text/member-history-text'
import { DayInput } from '../../../../ui/DayInput'
import { notifyProblem } from '../../../../ui/notify'
import { LoadingLines } from '../../../../ui/Screen'
import { removeTerms, saveHours, savePlacement } from '../commands/save-terms'
import { membersText } from '../members-text'
import { teamText } from '../../team-text'
import type { TeamRow, TeamView } from '../../use-team'
import { useMemberRecords } from '../use-member-records'
import classes from '../../team.module.css'
import { DatedHistory } from './DatedHistory'
import profileClasses from './profile.module.css'
import { StateOfDay } from './StateOfDay'
import { Timeline } from './Timeline'

const NEW = '+'

interface PlacementSectionProps {
  readonly view: TeamView
  readonly row: TeamRow
}

/** 任职 and 合同工时 with their dated rows; beside them any day's state, and everything dated in one line of time. */
export function PlacementSection({ view, row }: PlacementSectionProps) {
  const records = useMemberRecords(row.member)
  if (records === undefined) return <LoadingLines />
  return (
    <>
      <StateOfDay view={view} row={row} records={records} />
      <div className={profileClasses.columns}>
        <div>
          <Placement view={view} row={row} history={records.assignments} />
          <Hours view={view} row={row} history={records.contractHours} />
        </div>
        <Timeline view={view} row={row} records={records} />
      </div>
    </>
  )
}

interface DatedProps<Record> extends PlacementSectionProps {
  readonly history: readonly Record[]
}

function Placement({ view, row, history }: DatedProps<Assignment>) {
  const [department, setDepartment] = useState<string | null>(
    view.departments.find((d) => d.name === row.department)?.id ?? null,
  )
  const [role, setRole] = useState<string | null>(view.roles.find((r) => r.name === row.role)?.id ?? null)
  const [newDepartment, setNewDepartment] = useState('')
  const [newRole, setNewRole] = useState('')
  const [from, setFrom] = useState<LocalDay | null>(usualStart(row, row.role !== '', view.today))
  const named = (choice: string | null, typed: string) =>
    choice === null || (choice === NEW && typed.trim() === '')
      ? null
      : choice === NEW
        ? { name: typed.trim() }
        : { id: choice }
  const save = async (): Promise<void> => {
    const [place, post] = [named(department, newDepartment), named(role, newRole)]
    if (from === null) return notifyProblem(membersText.needFrom)
    if (!place || !post) return notifyProblem(membersText.needPlace)
    await savePlacement({ memberId: row.member.id, from, department: place, role: post, view })
  }
  const choices = (items: readonly { readonly id: string; readonly name: string }[]) => [
    ...items.map((i) => ({ value: i.id, label: i.name })),
    { value: NEW, label: membersText.addNew },
  ]
  const nameOf = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
    items.find((i) => i.id === id)?.name ?? ''
  return (
    <section className={classes.section}>
      <Title order={2}>{membersText.placementTitle}</Title>
      <div className={classes.fields}>
        <Select
          label={teamText.department}
          data={choices(view.departments)}
          value={department}
          onChange={setDepartment}
          searchable
        />
        {department === NEW ? (
          <TextInput
            label={membersText.newDepartment}
            value={newDepartment}
            maxLength={30}
            onChange={(e) => setNewDepartment(e.currentTarget.value)}
          />
        ) : null}
        <Select label={teamText.role} data={choices(view.roles)} value={role} onChange={setRole} searchable />
        {role === NEW ? (
          <TextInput
            label={membersText.newRole}
            value={newRole}
            maxLength={30}
            onChange={(e) => setNewRole(e.currentTarget.value)}
          />
        ) : null}
        <DayInput label={membersText.from} value={from} onChange={setFrom} minDay={row.member.hiredOn} required />
      </div>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {membersText.changeHelp}
        </Text>
        <Button onClick={() => void save()}>{membersText.saveChange}</Button>
      </Group>
      <DatedHistory
        onRemove={(day) => void removeTerms('assignments', row.member.id, day)}
        items={history.map((a) => ({
          from: a.from,
          text: `${nameOf(view.departments, a.departmentId)} · ${nameOf(view.roles, a.roleId)}`,
        }))}
      />
    </section>
  )
}

function Hours({ view, row, history }: DatedProps<ContractHours>) {
  const [employment, setEmployment] = useState<EmploymentKind>(row.hours?.employment ?? 'full-time')
  const [perDay, setPerDay] = useState<number>(hoursOf(row.hours?.minutesPerDay ?? 480))
  const [perWeek, setPerWeek] = useState<number>(hoursOf(row.hours?.minutesPerWeek ?? 2400))
  const [probationUntil, setProbation] = useState<LocalDay | null>(row.hours?.probationUntil ?? null)
  const [from, setFrom] = useState<LocalDay | null>(usualStart(row, row.hours !== undefined, view.today))
  const save = async (): Promise<void> => {
    if (from === null) return notifyProblem(membersText.needFrom)
    await saveHours({
      memberId: row.member.id,
      from,
      employment,
      hoursPerDay: perDay,
      hoursPerWeek: perWeek,
      probationUntil,
      view,
    })
  }
  return (
    <section className={classes.section}>
      <Title order={2}>{membersText.hoursTitle}</Title>
      <div className={classes.fields}>
        <Select
          label={membersText.employment}
          data={Object.entries(membersText.employments).map(([value, label]) => ({ value, label }))}
          value={employment}
          onChange={(value) => value && setEmployment(value as EmploymentKind)}
        />
        <NumberInput
          label={membersText.hoursPerDay}
          min={0.5}
          max={24}
          step={0.5}
          value={perDay}
          onChange={(v) => typeof v === 'number' && setPerDay(v)}
        />
        <NumberInput
          label={membersText.hoursPerWeek}
          min={0.5}
          max={84}
          step={0.5}
          value={perWeek}
          onChange={(v) => typeof v === 'number' && setPerWeek(v)}
        />
        <DayInput label={membersText.probationUntil} clearable value={probationUntil} onChange={setProbation} />
        <DayInput label={membersText.from} value={from} onChange={setFrom} minDay={row.member.hiredOn} required />
      </div>
      <Group justify="flex-end">
        <Button onClick={() => void save()}>{membersText.saveChange}</Button>
      </Group>
      <DatedHistory
        onRemove={(day) => void removeTerms('contractHours', row.member.id, day)}
        items={history.map((h) => ({ from: h.from, text: hoursWords(h) }))}
      />
    </section>
  )
}

/** A first record begins with the employment; a change begins today, so that the months before stay as they were. */
function usualStart({ member }: TeamRow, isChange: boolean, today: LocalDay): LocalDay {
  return isChange && today > member.hiredOn ? today : member.hiredOn
}

function hoursWords(hours: ContractHours): string {
  const { probationUntil } = hours
  const text = contractHoursText(hours)
  return probationUntil === undefined ? text : membersText.withProbation(text, probationUntil)
}
function hoursOf(minutes: number): number {
  return minutes / 60
}
