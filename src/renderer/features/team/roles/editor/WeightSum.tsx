import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '../../../../ui/icons'
import classes from './editor.module.css'
import { editorText } from './editor-text'

interface WeightSumProps {
  readonly weights: readonly number[]
  readonly onSpread: () => void
}

/** What the weights sum to, at every keystroke, and one press that mends it. */
export function WeightSum({ weights, onSpread }: WeightSumProps) {
  if (weights.length === 0) return null
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const isRight = sum === 100
  return (
    <div className={classes.sum}>
      <span role="status" className={isRight ? undefined : classes.sumWrong}>
        {isRight ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
        {isRight
          ? editorText.sumGood(sum)
          : sum < 100
            ? editorText.sumShort(sum, 100 - sum)
            : editorText.sumOver(sum, sum - 100)}
      </span>
      {isRight ? null : (
        <Button variant="subtle" onClick={onSpread}>
          {editorText.spread}
        </Button>
      )}
    </div>
  )
}
