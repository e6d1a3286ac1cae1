import { Button, Drawer, Group, Select, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { DepartmentId, RoleId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { OrgNode } from '../../../../../core/staffing/org-nodes'
import { SHOP_NODE } from '../../../../../core/staffing/org-nodes'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import { organisationProblemText } from '../../../../../core/text/organisation-text'
import { staffProblemText } from '../../../../../core/text/staff-problem-text'
import { DayInput } from '../../../../ui/DayInput'
import { useMoneyText } from '../../../../ui/secrets'
import { departmentOf, planMove, planReporting } from '../commands/move-node'
import { carryOut } from '../commands/rearrange'
import type { TransferForm } from '../commands/transfer-person'
import { planPersonsMove, transferPerson } from '../commands/transfer-person'
import { nodeName } from '../node-words'
import type { OrganisationDrawer } from '../organisation-store'
import { closeDrawer } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import shared from '../../team.module.css'

interface MoveDrawerProps {
  readonly model: OrganisationModel
  readonly drawer: OrganisationDrawer
  readonly isReporting: boolean
}

/** 移动到…: what a drag does, by keyboard; for a person the step with its day. */
export function MoveDrawer({ model, drawer, isReporting }: MoveDrawerProps) {
  const nodes = isReporting ? model.reporting : model.nodes
  const node = drawer.kind === 'move' ? nodes.find((each) => each.id === drawer.node) : undefined
  const target = drawer.kind === 'move' ? nodes.find((each) => each.id === drawer.target) : undefined
  const title = isReporting ? roomText.superiorTitle : roomText.moveTitle
  return (
    <Drawer
      opened={node !== undefined}
      onClose={closeDrawer}
      position="right"
      size="md"
      title={node ? title(nodeName(node, model)) : ''}
    >
      {node?.kind === 'member' ? (
        <PersonForm key={node.id} model={model} person={node} target={target} />
      ) : node ? (
        <PlaceForm key={node.id} model={model} node={node} isReporting={isReporting} />
      ) : null}
    </Drawer>
  )
}

interface PlaceFormProps {
  readonly model: OrganisationModel
  readonly node: OrgNode
  readonly isReporting: boolean
}
function PlaceForm({ model, node, isReporting }: PlaceFormProps) {
  const [targetId, setTargetId] = useState<string | null>(null)
  const nodes = isReporting ? model.reporting : model.nodes
  const wanted = isReporting ? 'role' : 'department'
  const targets = nodes.filter(
    (each) =>
      each.id !== node.id && (each.kind === wanted || (each.id === SHOP_NODE && mayStandAtTop(node, isReporting))),
  )
  const target = targets.find((each) => each.id === targetId)
  const planned = target && (isReporting ? planReporting : planMove)(model, node, target)
  const move = async (): Promise<void> => {
    if (!target || !planned) return
    const words = isReporting ? roomText.reportsNow : roomText.moved
    if (await carryOut(planned, words(nodeName(node, model), nodeName(target, model, isReporting)))) closeDrawer()
  }
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <Select
        label={isReporting ? roomText.newSuperior : roomText.target}
        data-autofocus
        searchable
        data={targets.map((each) => ({
          value: each.id,
          label: each.id === SHOP_NODE ? (isReporting ? roomText.owner : roomText.shop) : nodeName(each, model),
        }))}
        value={targetId}
        onChange={setTargetId}
        error={planned && !planned.ok ? organisationProblemText(planned.error) : undefined}
      />
      <Group justify="flex-end">
        <Button type="submit" disabled={!planned?.ok}>
          {roomText.move}
        </Button>
      </Group>
    </form>
  )
}
function mayStandAtTop(node: OrgNode, isReporting: boolean): boolean {
  return isReporting || node.kind === 'department'
}

interface PersonFormProps {
  readonly model: OrganisationModel
  readonly person: Extract<OrgNode, { readonly kind: 'member' }>
  readonly target: OrgNode | undefined
}
function PersonForm({ model, person, target }: PersonFormProps) {
  const places = placesFor(model, person)
  const [place, setPlace] = useState<string | null>(
    target ? placeKey(departmentOf(target), roleAt(target, person)) : null,
  )
  const [on, setOn] = useState<LocalDay | null>(model.day)
  const [reason, setReason] = useState('')
  const chosen = places.find((each) => each.value === place)
  const form: TransferForm | undefined =
    chosen && on !== null
      ? { memberId: person.memberId, name: person.name, ...chosen.place, on, reason: reason.trim() }
      : undefined
  const problems = useProblems(model, person, chosen, on)
  const words = useWords(model)
  const isBlocked = problems.some((problem) => problem.severity === 'blocks')
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        if (form) void transferPerson(model, form).then((stored) => stored && closeDrawer())
      }}
    >
      <Text size="sm">{roomText.personHelp}</Text>
      <Select
        label={roomText.targetRole}
        data-autofocus
        searchable
        data={places.map(({ value, label }) => ({ value, label }))}
        value={place}
        onChange={setPlace}
      />
      <div className={shared.fields}>
        <DayInput label={roomText.from} value={on} onChange={setOn} required />
        <TextInput
          label={roomText.reason}
          value={reason}
          maxLength={100}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      {problems.map((problem) => (
        <Text key={problem.code} size="sm" c={problem.severity === 'blocks' ? 'red' : 'orange'} role="status">
          {staffProblemText(problem, words)}
        </Text>
      ))}
      <Group justify="flex-end">
        <Button type="submit" disabled={!form || isBlocked}>
          {roomText.transfer}
        </Button>
      </Group>
    </form>
  )
}

interface PlaceChoice {
  readonly value: string
  readonly label: string
  readonly place: { readonly departmentId: DepartmentId; readonly roleId: RoleId }
}
/** Every role in its department, and the person's own role in every other department. */
function placesFor(model: OrganisationModel, person: PersonFormProps['person']): readonly PlaceChoice[] {
  const choice = (departmentId: DepartmentId, roleId: RoleId): readonly PlaceChoice[] => {
    const department = model.departments.find((each) => each.id === departmentId)
    const role = model.data.roles.find((each) => each.id === roleId)
    if (!department || !role) return []
    const value = placeKey(departmentId, roleId)
    return [{ value, label: roomText.place(department.name, role.name), place: { departmentId, roleId } }]
  }
  const atHome = model.nodes.flatMap((node) =>
    node.kind === 'role' && node.departmentId !== undefined ? choice(node.departmentId, node.role.role.id) : [],
  )
  const { roleId } = person
  const elsewhere = roleId === undefined ? [] : model.departments.flatMap((each) => choice(each.id, roleId))
  const known = new Set(atHome.map(({ value }) => value))
  const now = placeKey(person.departmentId, roleId)
  return [...atHome, ...elsewhere.filter(({ value }) => !known.has(value))].filter(({ value }) => value !== now)
}
function placeKey(departmentId: DepartmentId | undefined, roleId: RoleId | undefined): string {
  return `${departmentId ?? ''} ${roleId ?? ''}`
}
function roleAt(target: OrgNode, person: PersonFormProps['person']): RoleId | undefined {
  return target.kind === 'role' ? target.role.role.id : person.roleId
}

/** What stands against the step, asked anew whenever the form changes; the reason is no part of it. */
function useProblems(
  model: OrganisationModel,
  person: PersonFormProps['person'],
  chosen: PlaceChoice | undefined,
  on: LocalDay | null,
): readonly StaffProblem[] {
  const [problems, setProblems] = useState<readonly StaffProblem[]>([])
  const { departmentId, roleId } = chosen?.place ?? {}
  const { memberId, name } = person
  useEffect(() => {
    let isCurrent = true
    const show = (found: readonly StaffProblem[]): void => {
      if (isCurrent) setProblems(found)
    }
    if (departmentId === undefined || roleId === undefined || on === null) show([])
    else {
      const form = { memberId, name, departmentId, roleId, on, reason: '' }
      void planPersonsMove(model, form).then(({ problems: found }) => show(found))
    }
    return () => {
      isCurrent = false
    }
  }, [model, memberId, name, departmentId, roleId, on])
  return problems
}
function useWords(model: OrganisationModel) {
  const money = useMoneyText()
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    list.find((each) => each.id === id)?.name ?? ''
  return {
    money,
    member: nameIn(model.data.members),
    department: nameIn(model.data.departments),
    role: nameIn(model.data.roles),
  }
}
