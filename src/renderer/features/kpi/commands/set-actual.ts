import { readDecimal } from '../../../../core/kpi/decimal'
import type { IndicatorId, MemberId } from '../../../../core/kernel/ids'
import type { Month } from '../../../../core/kernel/local-day'
import { commitErrorText } from '../../../db/operation-text'
import { kpiRepository } from '../../../db/repositories'
import { notifyProblem } from '../../../ui/notify'
import { kpiText } from '../kpi-text'

/** Stores one actual; empty text removes it. @returns a sentence when the text is not a number */
export async function setActual(
  month: Month,
  memberId: MemberId,
  indicatorId: IndicatorId,
  typed: string,
): Promise<string | null> {
  const value = typed.replace(/[,，%％\s]/g, '')
  if (value !== '' && readDecimal(value) === undefined) return kpiText.notNumber
  const saved = await kpiRepository.setActuals(month, [{ memberId, indicatorId, value: value === '' ? null : value }])
  if (!saved.ok) notifyProblem(commitErrorText(saved.error))
  return null
}
