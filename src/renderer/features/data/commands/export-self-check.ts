import { buildSelfCheckWorkbook } from '../../../../core/sheets/self-check-workbook'
import { settingsRepository } from '../../../db/repositories'
import { saveWorkbook } from '../../../platform/output'
import { selfCheckSectionText } from '../self-check-section-text'
import type { SelfCheckStage } from '../self-check-store'

/** The result as a workbook, to be kept or to be shown to somebody who helps. */
export async function exportSelfCheck({
  report,
  names,
}: Extract<SelfCheckStage, { readonly kind: 'done' }>): Promise<void> {
  const { shopName } = await settingsRepository.get()
  await saveWorkbook({
    suggestedName: selfCheckSectionText.exportName(shopName, report.checkedOn),
    workbook: buildSelfCheckWorkbook({ shopName, report, nameOf: (id) => names.get(id) ?? '' }),
  })
}
