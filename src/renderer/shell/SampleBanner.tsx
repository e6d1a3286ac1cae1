import { Button } from '@mantine/core'
import { goTo } from '../ui/route'
import classes from './Frame.module.css'
import { shellText } from './shell-text'

/** Slim, and above every screen, so that nobody takes the sample for his own figures. */
export function SampleBanner() {
  return (
    <div className={classes.banner} role="note">
      <span>{shellText.sampleShown}</span>
      <Button variant="default" size="compact-xs" onClick={() => goTo('data', { show: 'sample' })}>
        {shellText.sampleRemove}
      </Button>
    </div>
  )
}
