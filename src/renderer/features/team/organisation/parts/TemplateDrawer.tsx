import { Button, Checkbox, Drawer, Group, Radio, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DEPARTMENT_TEMPLATES } from '../../../../../core/roles/library/department-templates'
import type { DepartmentTemplate } from '../../../../../core/roles/library/department-templates'
import { libraryRole } from '../../../../../core/roles/library/role-library'
import type { TemplatePlan } from '../../../../../core/staffing/apply-template'
import { planTemplate } from '../../../../../core/staffing/apply-template'
import { ok } from '../../../../../core/kernel/result'
import { newId } from '../../../../platform/ids'
import { carryOut } from '../commands/rearrange'
import { closeDrawer } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import shared from '../../team.module.css'

interface TemplateDrawerProps {
  readonly model: OrganisationModel
  readonly opened: boolean
}

/** The four- and the five-department shop: what would change is said before it is done. */
export function TemplateDrawer({ model, opened }: TemplateDrawerProps) {
  return (
    <Drawer opened={opened} onClose={closeDrawer} position="right" size="lg" title={roomText.templateTitle}>
      {opened ? <TemplateForm model={model} /> : null}
    </Drawer>
  )
}

function TemplateForm({ model }: { readonly model: OrganisationModel }) {
  const [key, setKey] = useState<DepartmentTemplate['key']>('four-department')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const template = DEPARTMENT_TEMPLATES.find((each) => each.key === key) ?? DEPARTMENT_TEMPLATES[0]
  const plan = useMemo(() => {
    if (!template) return undefined
    const wish = { template, addRoles: new Set(chosen), day: model.day, firstVersion: roomText.firstVersion }
    return planTemplate(model.data, wish, newId)
  }, [model, template, chosen])
  if (!template || !plan) return null
  const there = new Set(model.data.roles.flatMap((role) => [role.libraryKey ?? '', role.name]))
  const apply = async (): Promise<void> => {
    if (await carryOut(ok(plan.change), roomText.applied)) closeDrawer()
  }
  return (
    <Stack gap="md">
      <Text size="sm">{roomText.templateHelp}</Text>
      <Radio.Group label={roomText.templateLabel} value={key} onChange={(value) => setKey(value)}>
        <Stack gap="xs" mt="xs">
          {DEPARTMENT_TEMPLATES.map((each) => (
            <Radio key={each.key} value={each.key} label={each.name} description={each.note} />
          ))}
        </Stack>
      </Radio.Group>
      <section className={shared.section}>
        <Title order={2}>{roomText.templateRoles}</Title>
        {template.departments.map((department) => (
          <div key={department.name} role="group" aria-label={department.name}>
            <Text size="sm" fw={600} mb={4}>
              {department.name}
            </Text>
            <Group gap="sm">
              {department.roleKeys.map((roleKey) => {
                const name = libraryRole(roleKey)?.name ?? roleKey
                const isThere = there.has(roleKey) || there.has(name)
                return (
                  <Checkbox
                    key={roleKey}
                    label={name}
                    disabled={isThere}
                    checked={isThere || chosen.includes(roleKey)}
                    onChange={() =>
                      setChosen(
                        chosen.includes(roleKey) ? chosen.filter((each) => each !== roleKey) : [...chosen, roleKey],
                      )
                    }
                  />
                )
              })}
            </Group>
          </div>
        ))}
      </section>
      <PlanSummary plan={plan} />
      <Group justify="flex-end">
        <Button disabled={willOf(plan).length === 0} onClick={() => void apply()}>
          {roomText.apply}
        </Button>
      </Group>
    </Stack>
  )
}

function PlanSummary({ plan }: { readonly plan: TemplatePlan }) {
  const will = willOf(plan)
  return (
    <section className={shared.section} aria-live="polite">
      <Title order={2}>{roomText.templateWill}</Title>
      {will.length === 0 ? <Text size="sm">{roomText.willNothing}</Text> : null}
      {will.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </section>
  )
}
function willOf({ newDepartments, newRoles, movedRoles, movedPeople }: TemplatePlan): readonly string[] {
  return [
    ...(newDepartments.length > 0 ? [roomText.willDepartments(newDepartments.join(roomText.listMark))] : []),
    ...(newRoles.length > 0 ? [roomText.willRoles(newRoles.length)] : []),
    ...(movedRoles.length > 0 ? [roomText.willMove(movedRoles.join(roomText.listMark))] : []),
    ...(movedPeople.length > 0 ? [roomText.willPeople(movedPeople.length)] : []),
  ]
}
