import { useEffect, useRef, useState } from 'react'
import type { StaffChange } from '../../../../core/staffing/staff-change'
import type { Member } from '../../../../core/team/member'
import type { Movement } from '../../../../core/team/movement'
import type { StaffStep } from '../../../db/staff-repository'
import { useDraft } from '../../../ui/use-draft'
import { carryOut } from './commands/carry-out'
import type { StepProgress } from './step-page'
import type { StaffRecords } from './use-staff-records'

interface Step<D extends StepProgress> {
  readonly draft: D
  readonly change: (part: Partial<D>) => void
  readonly clear: () => void
  /** What was written; gone again once it is undone, and then the last page is there as it was typed. */
  readonly done: Movement | undefined
  readonly isBusy: boolean
  readonly finish: (step: StaffStep, person: Pick<Member, 'id' | 'name'>, change: StaffChange) => Promise<void>
}

/** What is typed in a step, kept until it is done and left. */
export function useStep<D extends StepProgress>(key: string, initial: D, records: StaffRecords): Step<D> {
  const [draft, setDraft, clear] = useDraft<D>(key, initial)
  const [isBusy, setBusy] = useState(false)
  const done = records.movements.find((movement) => movement.id === draft.doneId)
  const wasDone = useRef(false)
  wasDone.current = done !== undefined
  useEffect(
    () => () => {
      if (wasDone.current) clear()
    },
    [clear],
  )
  const finish: Step<D>['finish'] = async (step, person, change) => {
    setBusy(true)
    const doneId = await carryOut(step, person, change)
    setBusy(false)
    if (doneId !== undefined) setDraft({ ...draft, doneId })
  }
  return { draft, change: (part) => setDraft({ ...draft, ...part }), clear, done, isBusy, finish }
}
