import { ProgressPanel } from '../../../ui/ProgressPanel'
import type { LongWork } from '../data-store'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'

/** How far the work under way is; nothing when none of these is. */
export function WorkProgress({ of }: { readonly of: readonly LongWork['what'][] }) {
  const work = useDataScreen((state) => state.work)
  if (!work || !of.includes(work.what)) return null
  const { progress, cancel } = work
  const percent = progress ? Math.floor((progress.done * 100) / progress.all) : null
  return (
    <ProgressPanel label={dataText.workLabel[work.what]} percent={percent} {...(cancel ? { onCancel: cancel } : {})} />
  )
}
