import { monthOf } from '../../../../core/kernel/local-day'
import { commitErrorText } from '../../../db/operation-text'
import { importRepository } from '../../../db/repositories'
import { newId } from '../../../platform/ids'
import { today } from '../../../platform/today'
import { setMonth } from '../../../session/session'
import { notifyInfo, notifyProblem } from '../../../ui/notify'
import { goTo } from '../../../ui/route'
import { buildNewShop } from '../build-new-shop'
import type { NewShopForm } from '../new-shop-form'
import { isLibraryRole } from '../role-choice'
import { readNames } from '../read-names'
import { forgetNewShop } from '../kept-form'
import { setWelcomeStage } from '../welcome-store'
import { welcomeText } from '../welcome-text'

/** Stores the new shop in one step and opens its roster. */
export async function createShop(form: NewShopForm): Promise<void> {
  setWelcomeStage({ kind: 'working', text: welcomeText.creating })
  const { people } = readNames(form.names, isLibraryRole)
  const day = today()
  const saved = await importRepository.applyPatch(buildNewShop(form, people, day, newId), {
    fileName: form.shopName.trim(),
  })
  if (!saved.ok) {
    setWelcomeStage({ kind: 'form' })
    return notifyProblem(commitErrorText(saved.error))
  }
  forgetNewShop()
  setMonth(monthOf(day))
  goTo('roster')
  setWelcomeStage({ kind: 'choose' })
  notifyInfo(welcomeText.created(people.length))
}
