import { teamRepository } from '../../../db/repositories'
import { selfCheck } from '../../../self-check/self-check-client'
import { setSelfCheck, useSelfCheck } from '../self-check-store'

/** Runs the self-check over everything and shows what it found. */
export async function checkData(): Promise<void> {
  if (useSelfCheck.getState().stage.kind === 'working') return
  setSelfCheck({ kind: 'working', progress: undefined })
  const checked = await selfCheck({ onProgress: (progress) => setSelfCheck({ kind: 'working', progress }) })
  if (!checked.ok) return setSelfCheck({ kind: 'failed' })
  const members = await teamRepository.members()
  const names = new Map(members.map((member) => [member.id, member.name]))
  setSelfCheck({ kind: 'done', report: checked.value, names })
}
