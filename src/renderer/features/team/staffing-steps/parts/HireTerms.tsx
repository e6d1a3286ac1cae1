import { Button, Group, Select } from '@mantine/core'
import type { ContractKind } from '../../../../../core/team/member-papers'
import { CONTRACT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { DayInput } from '../../../../ui/DayInput'
import type { HireDraft } from '../hire-form'
import { probationLimit, USUAL_CONTRACT } from '../hire-form'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { HirePageProps } from '../hire-page'
import { HoursFields } from './HoursFields'
import { PlaceFields } from './PlaceFields'

const CONTRACTS = [
  ...Object.entries(CONTRACT_KIND_LABELS).map(([value, label]) => ({ value, label })),
  { value: 'none', label: stepsText.noContract },
]

/** Place, hours, contract, and probation within what the contract allows. */
export function HireTerms({ records, draft, change }: HirePageProps) {
  return (
    <div className={classes.section}>
      <div className={classes.fields}>
        <PlaceFields records={records} departmentId={draft.departmentId} roleId={draft.roleId} onChange={change} />
      </div>
      <p className={classes.help}>{stepsText.placeHelp}</p>
      <div className={classes.fields}>
        <HoursFields
          employment={draft.employment}
          hoursPerDay={draft.hoursPerDay}
          hoursPerWeek={draft.hoursPerWeek}
          onChange={(hours) =>
            change(
              hours.employment === draft.employment
                ? hours
                : { ...hours, contract: USUAL_CONTRACT[hours.employment], probationUntil: null },
            )
          }
        />
      </div>
      <div className={classes.fields}>
        <Select
          label={stepsText.contract}
          data={CONTRACTS}
          value={draft.contract}
          allowDeselect={false}
          onChange={(value) => value && change({ contract: value as ContractKind | 'none' })}
        />
        {draft.contract === 'none' || draft.contract === 'open-ended' ? null : (
          <DayInput
            label={stepsText.contractUntil}
            clearable
            value={draft.contractUntil}
            onChange={(contractUntil) => change({ contractUntil })}
          />
        )}
        {draft.contract === 'none' ? null : (
          <DayInput
            label={stepsText.signedOn}
            clearable
            value={draft.signedOn}
            onChange={(signedOn) => change({ signedOn })}
          />
        )}
      </div>
      <Probation draft={draft} change={change} />
    </div>
  )
}

function Probation({ draft, change }: Pick<HirePageProps, 'draft' | 'change'>) {
  const limit = probationLimit(draft)
  const latest = limit?.latest
  return (
    <>
      <div className={classes.fields}>
        <DayInput
          label={stepsText.probationUntil}
          clearable
          value={draft.probationUntil}
          onChange={(probationUntil) => change({ probationUntil })}
        />
      </div>
      <Group gap="xs" justify="space-between">
        <p className={classes.help}>{limitText(draft, limit)}</p>
        {latest === undefined ? null : (
          <Button variant="default" onClick={() => change({ probationUntil: latest })}>
            {stepsText.useMost}
          </Button>
        )}
      </Group>
    </>
  )
}

function limitText(draft: HireDraft, limit: ReturnType<typeof probationLimit>): string {
  if (draft.contract === 'fixed-term' && draft.contractUntil === null) return stepsText.probationWait
  return limit?.latest === undefined ? stepsText.probationNone : stepsText.probationMost(limit.months, limit.latest)
}
