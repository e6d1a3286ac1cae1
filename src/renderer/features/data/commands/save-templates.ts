import type { TableKind } from '../../../../core/imports/import-plan'
import { buildTemplateWorkbook } from '../../../../core/sheets/template-workbook'
import { saveWorkbook } from '../../../platform/output'
import { useSession } from '../../../session/session'
import { dataText } from '../data-text'

/** In the order in which an owner fills them in; what other programs export needs no template. */
const KINDS: readonly TableKind[] = [
  'settings',
  'members',
  'shifts',
  'roster',
  'punches',
  'leave',
  'overtime',
  'corrections',
  'pay',
  'contributions',
  'tax',
  'kpi-plan',
  'kpi-actual',
  'commission-plan',
  'sales',
  'adjustments',
]

/** An empty workbook with every heading that the import knows. */
export async function saveTemplates(): Promise<void> {
  const { month } = useSession.getState()
  await saveWorkbook({ suggestedName: dataText.templateName, workbook: buildTemplateWorkbook(KINDS, month) })
}
