import { Button, Drawer, Group, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { firstDayOf } from '../../../../core/kernel/local-day'
import type { CommissionScheme, TierBound } from '../../../../core/payroll/pay-terms'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { DayInput } from '../../../ui/DayInput'
import { IconPlus } from '../../../ui/icons'
import { HIDDEN } from '../../../ui/mask-number'
import { RevealAmountsButton } from '../../../ui/RevealAmountsButton'
import { SecretInput } from '../../../ui/SecretInput'
import { useMoneyText } from '../../../ui/secrets'
import { removeCommissionPlan, saveCommissionPlan } from '../commands/save-pay-records'
import type { CommissionDraft } from '../commission-form'
import { commissionDraftOf, planOfCommissionDraft, tierWords } from '../commission-form'
import type { usePayrollScreen } from '../payroll-store'
import { editCommissionPlans } from '../payroll-store'
import { payrollText } from '../payroll-text'
import type { PayrollView } from '../use-payroll'

interface CommissionPlanDrawerProps {
  readonly view: PayrollView
  readonly editing: ReturnType<typeof usePayrollScreen.getState>['plans']
}

export function CommissionPlanDrawer({ view, editing }: CommissionPlanDrawerProps) {
  const plan = editing.kind === 'plan' ? view.data.commissionPlans.find((p) => p.id === editing.planId) : undefined
  return (
    <Drawer
      opened={editing.kind !== 'none'}
      onClose={() => editCommissionPlans({ kind: 'none' })}
      position="right"
      size="lg"
      title={payrollText.plans}
    >
      {editing.kind === 'plan' ? (
        <PlanForm
          key={editing.planId ?? 'new'}
          view={view}
          stored={plan !== undefined}
          initial={commissionDraftOf(plan, firstDayOf(view.month))}
        />
      ) : (
        <PlanList view={view} />
      )}
    </Drawer>
  )
}

function PlanList({ view }: { readonly view: PayrollView }) {
  const money = useMoneyText()
  return (
    <Stack gap="xs">
      <Group justify="flex-end">
        <RevealAmountsButton />
      </Group>
      {view.data.commissionPlans.map((plan) => (
        <Group key={plan.id} justify="space-between" wrap="nowrap">
          <div>
            <Text size="sm">{plan.name}</Text>
            <Text size="xs" c="dimmed">
              {[plan.from, payrollText.schemes[plan.scheme.kind], tierWords(plan.scheme, money), plan.base].join(' · ')}
            </Text>
          </div>
          <Button variant="default" onClick={() => editCommissionPlans({ kind: 'plan', planId: plan.id })}>
            {payrollText.edit}
          </Button>
        </Group>
      ))}
      <Button leftSection={<IconPlus size={16} />} onClick={() => editCommissionPlans({ kind: 'plan', planId: null })}>
        {payrollText.addPlan}
      </Button>
    </Stack>
  )
}

interface PlanFormProps {
  readonly view: PayrollView
  readonly stored: boolean
  readonly initial: CommissionDraft
}
function PlanForm({ view, stored, initial }: PlanFormProps) {
  const [draft, setDraft] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (part: Partial<CommissionDraft>): void => setDraft({ ...draft, ...part })
  const back = (): void => editCommissionPlans({ kind: 'list' })
  const save = async (): Promise<void> => {
    const plan = planOfCommissionDraft(draft)
    if (!plan.ok) return setProblem(plan.error)
    if (await saveCommissionPlan(plan.value)) back()
  }
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <Stack gap="sm">
      {stored ? (
        <Group justify="flex-end">
          <RevealAmountsButton />
        </Group>
      ) : null}
      <TextInput
        label={payrollText.planName}
        value={draft.name}
        maxLength={40}
        onChange={(e) => change({ name: e.currentTarget.value })}
      />
      <DayInput label={payrollText.planFrom} value={draft.from} onChange={(from) => change({ from })} />
      <MultiSelect
        label={payrollText.planRoles}
        data={view.data.roles.map((r) => ({ value: r.id, label: r.name }))}
        value={[...draft.roleIds]}
        onChange={(ids) => change({ roleIds: ids })}
      />
      <TextInput
        label={payrollText.planBase}
        description={payrollText.planBaseHelp}
        value={draft.base}
        maxLength={60}
        onChange={(e) => change({ base: e.currentTarget.value })}
      />
      <Select
        label={payrollText.scheme}
        description={payrollText.schemeHelp[draft.kind]}
        data={options(payrollText.schemes)}
        value={draft.kind}
        onChange={(kind) => kind && change({ kind: kind as CommissionScheme['kind'] })}
      />
      <SecretInput
        label={payrollText.tiers}
        description={payrollText.tiersHelp}
        value={draft.tiers}
        maxLength={300}
        mask={() => HIDDEN}
        onChange={(tiers) => change({ tiers })}
      />
      {draft.kind === 'flat' ? null : (
        <Select
          label={payrollText.bound}
          data={options(payrollText.bounds)}
          value={draft.bound}
          onChange={(bound) => bound && change({ bound: bound as TierBound })}
        />
      )}
      {problem === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="space-between">
        {stored ? (
          <ConfirmButton
            label={payrollText.remove}
            question={payrollText.removeQuestion}
            onConfirm={() => void removeCommissionPlan(draft.id).then((gone) => gone && back())}
          />
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button variant="default" onClick={back}>
            {payrollText.cancel}
          </Button>
          <Button onClick={() => void save()}>{payrollText.save}</Button>
        </Group>
      </Group>
    </Stack>
  )
}
