import { ConfirmButton } from '../../../ui/ConfirmButton'
import { removeSample } from '../commands/remove-sample'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

interface SampleSectionProps {
  readonly highlighted: boolean
}

export function SampleSection({ highlighted }: SampleSectionProps) {
  return (
    <section className={highlighted ? `${classes.section} ${classes.highlighted}` : classes.section}>
      <h2>{dataText.sampleTitle}</h2>
      <p className={classes.dim}>{dataText.sampleHint}</p>
      <div>
        <ConfirmButton
          label={dataText.removeSample}
          question={dataText.removeSampleQuestion}
          confirmLabel={dataText.removeSampleConfirm}
          onConfirm={() => void removeSample()}
        />
      </div>
    </section>
  )
}
