import type { Punch, PunchMonth } from '../../attendance/records'
import { monthOf } from '../../kernel/local-day'
import type { Check } from '../check'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'

/** Negative when `a` is earlier. */
function order(a: Punch, b: Punch): number {
  return a.day === b.day ? a.minute - b.minute : a.day < b.day ? -1 : 1
}

function ofDocument({ memberId, month, punches: all }: PunchMonth): readonly Finding[] {
  const where: FindingPlace = { table: 'punches', memberId, month }
  const strange = all.filter((punch) => monthOf(punch.day) !== month)
  const steps = all.slice(1).map((punch, index) => ({ punch, step: order(all[index] as Punch, punch) }))
  const back = steps.find(({ step }) => step > 0)
  const same = steps.filter(({ step }) => step === 0)
  return [
    // The day belongs to another month: the document's own month stands with it, so that the place can be found.
    ...strange.map(({ day }) => finding('punch-of-other-month', { ...where, day })),
    ...(back ? [finding('punches-unsorted', { ...where, day: back.punch.day })] : []),
    ...same.map(({ punch }) => finding('punch-twice', { ...where, day: punch.day })),
  ]
}

/** Raw punches lie in the document of their month, in order of time, each minute once. */
export const punches: Check = {
  id: 'punches',
  *run({ data, isLookedAt }) {
    for (const document of data.punches)
      if (isLookedAt(document.month)) yield { looked: document.punches.length, findings: ofDocument(document) }
  },
}
