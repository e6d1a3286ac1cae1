import type { Evidence, Explanation } from '../../core/kernel/explanation'
import classes from './ExplanationTree.module.css'
import { partsText } from './parts-text'

interface ExplanationTexts {
  readonly title: (explanation: Explanation) => string
  readonly value: (explanation: Explanation) => string
  /** The sentence that joins the inputs, if the figure has one. */
  readonly formula?: (explanation: Explanation) => string | undefined
  readonly evidence: (evidence: Evidence) => string
}
interface ExplanationTreeProps {
  readonly explanation: Explanation
  readonly texts: ExplanationTexts
  /** How many levels are open at first. */
  readonly openLevels?: number
}

/** One figure, opened down to the punch, the imported cell or the dated rule that caused it. */
export function ExplanationTree({ explanation, texts, openLevels = 1 }: ExplanationTreeProps) {
  const formula = texts.formula?.(explanation)
  const head = (
    <>
      <span className={classes.title}>{texts.title(explanation)}</span>
      <span className={classes.value}>{texts.value(explanation)}</span>
    </>
  )
  if (explanation.inputs.length === 0 && explanation.evidence.length === 0 && formula === undefined) {
    return <div className={classes.leaf}>{head}</div>
  }
  return (
    <details className={classes.node} open={openLevels > 0}>
      <summary>{head}</summary>
      <div className={classes.inside}>
        {formula !== undefined && <p className={classes.line}>{partsText.howComputed(formula)}</p>}
        {explanation.inputs.map((input, index) => (
          <ExplanationTree
            key={`${index} ${input.code}`}
            explanation={input}
            texts={texts}
            openLevels={openLevels - 1}
          />
        ))}
        {explanation.evidence.map((evidence, index) => (
          <p key={index} className={classes.line}>
            {partsText.why(texts.evidence(evidence))}
          </p>
        ))}
      </div>
    </details>
  )
}
