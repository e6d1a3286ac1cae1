import { Button } from '@mantine/core'
import { importProblemPlace, importProblemSentence, quotesAmount } from '../../core/text/import-text'
import { ImportPreview } from '../ui/ImportPreview'
import { HIDDEN } from '../ui/mask-number'
import { ProgressPanel } from '../ui/ProgressPanel'
import { RevealAmountsButton } from '../ui/RevealAmountsButton'
import { useSecrets } from '../ui/secrets'
import { ColumnQuestions } from './ColumnQuestions'
import { cancelImport, changeColumns, stopReading, takeImport } from './import-flow'
import type { ImportStage } from './import-store'
import { useImporting } from './import-store'
import { shareOf, sumCounts } from './import-totals'
import classes from './Importing.module.css'
import { importingText, SHEET_KIND_NAMES } from './importing-text'

/** The import under way: progress, then the preview. Draws nothing when there is none. */
export function ImportPanel() {
  const stage = useImporting((s) => s.stage)
  switch (stage.kind) {
    case 'none':
      return null
    case 'reading':
      return (
        <ProgressPanel
          label={stage.all > 0 ? importingText.readingMany(stage.done, stage.all) : importingText.reading}
          percent={stage.all > 0 ? shareOf(stage.done, stage.all) : null}
          onCancel={stopReading}
        />
      )
    case 'columns':
      return <ColumnQuestions key={stage.questions.map(({ file, sheet }) => `${file} ${sheet}`).join()} stage={stage} />
    case 'applying':
      return <ProgressPanel label={importingText.applying} percent={null} />
    case 'preview':
      return <Preview stage={stage} />
  }
}

function Preview({ stage }: { readonly stage: Extract<ImportStage, { readonly kind: 'preview' }> }) {
  const { plan, counts, fileName, opened, changeable } = stage
  const { amountsShown } = useSecrets()
  const totals = sumCounts(counts)
  return (
    <section className={classes.panel}>
      <p>
        {importingText.importCounts(totals.added, totals.changed, totals.unchanged)}{' '}
        {counts.punchesAdded + counts.punchesKnown > 0 &&
          importingText.punchCounts(counts.punchesAdded, counts.punchesKnown)}
      </p>
      {plan.problems.some((problem) => quotesAmount(problem.code)) && (
        <div>
          <RevealAmountsButton />
        </div>
      )}
      {changeable.length > 0 && (
        <div>
          <Button size="xs" variant="default" onClick={() => changeColumns(opened, changeable)}>
            {importingText.changeColumns}
          </Button>
        </div>
      )}
      <ImportPreview
        sheets={plan.recognised.map((sheet) => ({
          ...sheet,
          kind: SHEET_KIND_NAMES[sheet.kind],
          known: sheet.kind !== 'unknown',
        }))}
        problems={plan.problems.map((problem) => ({
          where: importProblemPlace(problem),
          text: importProblemSentence(
            !amountsShown && quotesAmount(problem.code) ? { ...problem, found: HIDDEN } : problem,
          ),
          severity: problem.severity,
        }))}
        onTake={() => void takeImport(plan, fileName)}
        onCancel={cancelImport}
      />
    </section>
  )
}
