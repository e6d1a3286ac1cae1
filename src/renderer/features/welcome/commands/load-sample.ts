import { planImport } from '../../../../core/imports/plan-import'
import { firstDayOf, month } from '../../../../core/kernel/local-day'
import { importProblemText } from '../../../../core/text/import-text'
import { commitErrorText } from '../../../db/operation-text'
import { importRepository, shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { readFileErrorText } from '../../../platform/file-error-text'
import { today } from '../../../platform/today'
import { setMonth } from '../../../session/session'
import { notifyInfo, notifyProblem } from '../../../ui/notify'
import { goTo } from '../../../ui/route'
import { libraryDescriptions } from '../../../importing/library-descriptions'
import { setWelcomeStage } from '../welcome-store'
import { welcomeText } from '../welcome-text'

/** Reads the bundled shop folder through the ordinary import, stores it marked as a sample, and opens its newest month. */
export async function loadSample(): Promise<void> {
  const failed = (text: string | undefined): void => {
    setWelcomeStage({ kind: 'choose' })
    if (text !== undefined) notifyProblem(text)
  }
  setWelcomeStage({ kind: 'working', text: welcomeText.readingSample })
  const read = await api['shop-folder:sample']()
  if (!read.ok) return failed(readFileErrorText(read.error))
  setWelcomeStage({ kind: 'working', text: welcomeText.planningSample })
  const plan = planImport(read.value, await shopRepository.snapshot())
  const problem = plan.problems.find(({ severity }) => severity === 'error')
  if (problem) {
    return failed(welcomeText.sampleProblem(importProblemText(problem)))
  }
  setWelcomeStage({ kind: 'working', text: welcomeText.storingSample })
  const [firstMonth] = plan.months
  // The sample's people have signed the first versions: they hold from the first day of its months.
  const begins = firstMonth === undefined ? today() : firstDayOf(month(firstMonth))
  const patch = {
    ...plan.patch,
    jobDescriptions: libraryDescriptions(plan.patch, begins),
    settings: { ...plan.patch.settings, isSample: true },
  }
  const saved = await importRepository.applyPatch(patch, { fileName: welcomeText.sampleName })
  if (!saved.ok) return failed(commitErrorText(saved.error))
  const newest = plan.months.at(-1)
  if (newest !== undefined) setMonth(month(newest))
  goTo('home')
  setWelcomeStage({ kind: 'choose' })
  notifyInfo(welcomeText.sampleReady(plan.patch.members?.length ?? 0, plan.months.length))
}
