import type { LoggedOperation } from '../../../../core/sheets/operation-log-workbook'
import { buildOperationLogWorkbook } from '../../../../core/sheets/operation-log-workbook'
import type { OperationHead } from '../../../db/operation'
import { operationText } from '../../../db/operation-text'
import { historyRepository, settingsRepository } from '../../../db/repositories'
import { instantText } from '../../../platform/instant'
import { saveWorkbook } from '../../../platform/output'
import { today } from '../../../platform/today'
import { dataText, OPERATION_BY_TEXT, OPERATION_STATE_TEXT } from '../data-text'
import { linesOf, nameBookOf } from '../../../db/operation-details'

/** The operations that are shown, with what each changed, as a workbook. */
export async function exportOperationLog(operations: readonly OperationHead[]): Promise<void> {
  const [{ shopName }, names] = await Promise.all([settingsRepository.get(), historyRepository.names()])
  const book = nameBookOf(names)
  const logged: LoggedOperation[] = []
  for (const operation of operations) {
    const changes = await historyRepository.changesOf(operation)
    logged.push({
      seq: operation.seq,
      when: instantText(operation.at),
      who: OPERATION_BY_TEXT[operation.by],
      what: operationText(operation),
      state: OPERATION_STATE_TEXT[operation.state],
      lines: changes && linesOf(changes, operation, book),
    })
  }
  await saveWorkbook({
    suggestedName: dataText.logFileName(shopName, today()),
    workbook: buildOperationLogWorkbook({ shopName, madeOn: today(), operations: logged }),
  })
}
