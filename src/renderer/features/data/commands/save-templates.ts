import { buildTemplateWorkbook } from '../../../../core/sheets/template-workbook'
import { saveWorkbook } from '../../../platform/output'
import { dataText } from '../data-text'

/** An empty workbook with every heading that the import knows. */
export async function saveTemplates(): Promise<void> {
  await saveWorkbook({ suggestedName: dataText.templateName, workbook: buildTemplateWorkbook() })
}
