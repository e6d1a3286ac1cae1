import { Checkbox, Stack, Textarea } from '@mantine/core'
import { CHECKLIST_LIBRARY } from '../../../../../core/roles/library/checklist-library'
import { AGREEMENT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { HirePageProps } from '../hire-page'

/** What is to be signed beside the contract, and the list of what is to be done. */
export function HirePapers({ draft, change }: HirePageProps) {
  return (
    <div className={classes.section}>
      <Checkbox.Group
        label={stepsText.agreements}
        value={[...draft.agreements]}
        onChange={(values) => change({ agreements: values })}
      >
        <Stack gap={6} mt={6}>
          {Object.entries(AGREEMENT_KIND_LABELS).map(([value, label]) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label={stepsText.joiningList}
        description={stepsText.items(CHECKLIST_LIBRARY.joining.length)}
        checked={draft.withChecklist}
        onChange={(event) => change({ withChecklist: event.currentTarget.checked })}
      />
      <Textarea
        label={stepsText.noteOfJoining}
        value={draft.note}
        autosize
        minRows={2}
        maxLength={300}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </div>
  )
}
