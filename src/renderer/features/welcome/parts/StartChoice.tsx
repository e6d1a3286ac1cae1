import { IconBuildingStore, IconSparkles } from '../../../ui/icons'
import { loadSample } from '../commands/load-sample'
import { setWelcomeStage } from '../welcome-store'
import { welcomeText } from '../welcome-text'
import classes from './welcome-parts.module.css'

export function StartChoice() {
  return (
    <div className={classes.choices}>
      <button type="button" className={classes.choice} onClick={() => setWelcomeStage({ kind: 'form' })}>
        <IconBuildingStore size={28} aria-hidden />
        <span className={classes.choiceName}>{welcomeText.newShop}</span>
        <span className={classes.choiceHint}>{welcomeText.newShopHint}</span>
      </button>
      <button type="button" className={classes.choice} onClick={() => void loadSample()}>
        <IconSparkles size={28} aria-hidden />
        <span className={classes.choiceName}>{welcomeText.sampleShop}</span>
        <span className={classes.choiceHint}>{welcomeText.sampleShopHint}</span>
      </button>
    </div>
  )
}
