import { Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '../../../../ui/icons'
import { MoneyInput } from '../../../../ui/MoneyInput'
import type { PayDraft } from '../pay-draft'
import { USUAL_ALLOWANCE } from '../pay-draft'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'

interface PayEditorProps {
  readonly draft: PayDraft
  readonly onChange: (draft: PayDraft) => void
}
type Amount = 'baseFen' | 'postFen' | 'rateFen' | 'performanceFen' | 'fullAttendanceFen'

/** The agreed wage: what a person is told. How absence and overtime count stays as it is. */
export function PayEditor({ draft, onChange }: PayEditorProps) {
  const money = (key: Amount, label: string) => (
    <MoneyInput label={label} value={draft[key]} onChange={(value) => onChange({ ...draft, [key]: value })} />
  )
  return (
    <div className={classes.section}>
      <SegmentedControl
        aria-label={stepsText.scheme}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind: kind as PayDraft['kind'] })}
        data={Object.entries(stepsText.schemes).map(([value, label]) => ({ value, label }))}
      />
      <div className={classes.fields}>
        {draft.kind === 'monthly' ? money('baseFen', stepsText.base) : money('rateFen', stepsText.rate)}
        {draft.kind === 'monthly' ? money('postFen', stepsText.post) : null}
        {money('performanceFen', stepsText.performance)}
        {money('fullAttendanceFen', stepsText.fullAttendance)}
      </div>
      <Allowances draft={draft} onChange={onChange} />
    </div>
  )
}

function Allowances({ draft, onChange }: PayEditorProps) {
  const { allowances } = draft
  const set = (next: PayDraft['allowances']): void => onChange({ ...draft, allowances: next })
  const change = (index: number, part: Partial<PayDraft['allowances'][number]>): void =>
    set(allowances.map((each, at) => (at === index ? { ...each, ...part } : each)))
  return (
    <>
      {allowances.map((each, index) => (
        <div key={index} className={classes.allowance}>
          <TextInput
            label={stepsText.allowanceName}
            value={each.name}
            maxLength={20}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <MoneyInput
            label={stepsText.allowanceAmount}
            value={each.amountFen}
            onChange={(amountFen) => change(index, { amountFen })}
          />
          <Button
            variant="subtle"
            aria-label={stepsText.removeAllowance(each.name)}
            onClick={() => set(allowances.filter((_each, at) => at !== index))}
          >
            <IconX size={14} />
          </Button>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => set([...allowances, { name: '', amountFen: null, rest: USUAL_ALLOWANCE }])}
        >
          {stepsText.addAllowance}
        </Button>
      </Group>
    </>
  )
}
