import { Button, Drawer, Group, Select, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { DepartmentId, MemberId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { OrgDepartment } from '../../../../../core/staffing/org-tree'
import type { Department } from '../../../../../core/team/member'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import { notifyProblem } from '../../../../ui/notify'
import { departmentProblemText, mergeInto, removeDepartment, saveDepartment } from '../commands/save-department'
import type { OrganisationDrawer } from '../organisation-store'
import { closeDrawer } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import { presentMembers } from '../use-organisation'
import shared from '../../team.module.css'

interface DepartmentDrawerProps {
  readonly model: OrganisationModel
  readonly drawer: OrganisationDrawer
}

/** A department, new or old: name, place, who leads it, what it does; merging and removing. */
export function DepartmentDrawer({ model, drawer }: DepartmentDrawerProps) {
  const department = drawer.kind === 'department' ? model.data.departments.find((d) => d.id === drawer.id) : undefined
  const isOpen = department !== undefined || drawer.kind === 'new-department'
  return (
    <Drawer
      opened={isOpen}
      onClose={closeDrawer}
      position="right"
      size="md"
      title={department ? roomText.departmentTitle(department.name) : roomText.newDepartment}
    >
      {isOpen ? (
        <>
          <DepartmentForm
            key={department?.id ?? 'new'}
            model={model}
            department={department}
            parentId={drawer.kind === 'new-department' ? drawer.parentId : undefined}
          />
          {department ? <MergeSection model={model} department={department} /> : null}
          {department ? <RemoveSection department={department} /> : null}
        </>
      ) : null}
    </Drawer>
  )
}

interface DepartmentFormProps {
  readonly model: OrganisationModel
  readonly department: Department | undefined
  readonly parentId: DepartmentId | undefined
}
function DepartmentForm({ model, department, parentId }: DepartmentFormProps) {
  const [name, setName] = useState(department?.name ?? '')
  const [parent, setParent] = useState<string>(department?.parentId ?? parentId ?? '')
  const [lead, setLead] = useState<string>(department?.leadId ?? '')
  const [duties, setDuties] = useState((department?.duties ?? []).join('\n'))
  const [problem, setProblem] = useState<Awaited<ReturnType<typeof saveDepartment>>>()
  const total = department && findDepartment(model.tree.roots, department.id)?.total
  const save = async (): Promise<void> => {
    const lines = duties.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
    const orders = model.data.departments.map((each) => each.order)
    const found = await saveDepartment(model, {
      id: department?.id ?? newId<DepartmentId>(),
      name,
      order: department?.order ?? Math.max(0, ...orders) + 1,
      ...(parent === '' ? {} : { parentId: parent as DepartmentId }),
      ...(lead === '' ? {} : { leadId: lead as MemberId }),
      ...(lines.length === 0 ? {} : { duties: lines }),
    })
    setProblem(found)
    if (found === undefined) closeDrawer()
  }
  const isAboutPlace = typeof problem === 'object' && problem.code === 'circle'
  const text = departmentProblemText(problem)
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={roomText.name}
        value={name}
        maxLength={30}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={isAboutPlace ? undefined : text}
      />
      <Select
        label={roomText.parent}
        data={[
          { value: '', label: roomText.shop },
          ...model.departments.filter((d) => d.id !== department?.id).map((d) => ({ value: d.id, label: d.name })),
        ]}
        value={parent}
        onChange={(value) => setParent(value ?? '')}
        error={isAboutPlace ? text : undefined}
      />
      <Select
        label={roomText.leader}
        searchable
        data={[
          { value: '', label: roomText.noLeader },
          ...presentMembers(model).map((m) => ({ value: m.id, label: `${m.name}　${m.employeeNo}` })),
        ]}
        value={lead}
        onChange={(value) => setLead(value ?? '')}
      />
      <Textarea
        label={roomText.duties}
        value={duties}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2_000}
        onChange={(event) => setDuties(event.currentTarget.value)}
      />
      {total ? <Text size="sm">{roomText.factsText(total.present, total.planned, total.vacancies)}</Text> : null}
      <Group justify="flex-end">
        <Button type="submit">{roomText.save}</Button>
      </Group>
    </form>
  )
}

function findDepartment(among: readonly OrgDepartment[], id: DepartmentId): OrgDepartment | undefined {
  for (const each of among) {
    const found = each.department.id === id ? each : findDepartment(each.children, id)
    if (found) return found
  }
  return undefined
}

interface SectionProps {
  readonly model: OrganisationModel
  readonly department: Department
}
function MergeSection({ model, department }: SectionProps) {
  const [into, setInto] = useState<string | null>(null)
  const [from, setFrom] = useState<LocalDay | null>(model.day)
  const target = model.departments.find((each) => each.id === into)
  const merge = async (): Promise<void> => {
    if (!target) return notifyProblem(roomText.pickTarget)
    if (from === null) return notifyProblem(roomText.needDay)
    if (await mergeInto(model, department, target, from)) closeDrawer()
  }
  const others = model.departments.filter((each) => each.id !== department.id)
  if (others.length === 0) return null
  return (
    <section className={shared.section}>
      <Title order={2}>{roomText.mergeTitle}</Title>
      <Text size="sm">{roomText.mergeHelp}</Text>
      <div className={shared.fields}>
        <Select
          label={roomText.mergeInto}
          data={others.map((each) => ({ value: each.id, label: each.name }))}
          value={into}
          onChange={setInto}
        />
        <DayInput label={roomText.mergeFrom} value={from} onChange={setFrom} required />
      </div>
      <Group justify="flex-end">
        <ConfirmButton
          label={roomText.merge}
          tone="plain"
          disabled={!target}
          question={roomText.mergeQuestion(department.name, target?.name ?? '')}
          onConfirm={() => void merge()}
        />
      </Group>
    </section>
  )
}

function RemoveSection({ department }: { readonly department: Department }) {
  return (
    <section className={shared.section}>
      <Title order={2}>{roomText.removeTitle}</Title>
      <Text size="sm">{roomText.removeHelp}</Text>
      <Group justify="flex-end">
        <ConfirmButton
          label={roomText.removeTitle}
          confirmLabel={roomText.remove}
          question={roomText.removeQuestion(department.name)}
          onConfirm={() => void removeDepartment(department.id).then((gone) => gone && closeDrawer())}
        />
      </Group>
    </section>
  )
}
