import { importProblemPlace, importProblemSentence } from '../../../../core/text/import-text'
import { ImportPreview } from '../../../ui/ImportPreview'
import { takeImport } from '../commands/take-import'
import type { ImportStage } from '../data-store'
import { setImporting } from '../data-store'
import { dataText, SHEET_KIND_NAMES } from '../data-text'
import { sumCounts } from '../import-totals'
import classes from './data-parts.module.css'

interface ImportPlanPreviewProps {
  readonly stage: Extract<ImportStage, { readonly kind: 'preview' }>
}

export function ImportPlanPreview({ stage: { plan, counts, fileName } }: ImportPlanPreviewProps) {
  const totals = sumCounts(counts)
  return (
    <section className={classes.section}>
      <p>
        {dataText.importCounts(totals.added, totals.changed, totals.unchanged)}{' '}
        {counts.punchesAdded + counts.punchesKnown > 0 &&
          dataText.punchCounts(counts.punchesAdded, counts.punchesKnown)}
      </p>
      <ImportPreview
        sheets={plan.recognised.map((sheet) => ({
          ...sheet,
          kind: SHEET_KIND_NAMES[sheet.kind],
          known: sheet.kind !== 'unknown',
        }))}
        problems={plan.problems.map((problem) => ({
          where: importProblemPlace(problem),
          text: importProblemSentence(problem),
          severity: problem.severity,
        }))}
        onTake={() => void takeImport(plan, fileName)}
        onCancel={() => setImporting({ kind: 'none' })}
      />
    </section>
  )
}
