import { useWelcome } from './welcome-store'
import { welcomeText } from './welcome-text'
import { NewShopQuestions } from './parts/NewShopQuestions'
import { StartChoice } from './parts/StartChoice'
import { ProgressPanel } from '../../ui/ProgressPanel'
import classes from './parts/welcome-parts.module.css'

/** What stands in the window while there is no shop yet. */
export function WelcomeScreen() {
  const stage = useWelcome((state) => state.stage)
  return (
    <main className={classes.page} data-screen="welcome" data-screen-ready="true">
      {stage.kind === 'form' ? (
        <NewShopQuestions />
      ) : (
        <div className={classes.start}>
          <h1 className={classes.title}>{welcomeText.title}</h1>
          <p className={classes.lead}>{welcomeText.lead}</p>
          {stage.kind === 'working' ? <ProgressPanel label={stage.text} percent={null} /> : <StartChoice />}
        </div>
      )}
    </main>
  )
}
