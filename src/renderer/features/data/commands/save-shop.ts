import { commitErrorText } from '../../../db/operation-text'
import { settingsRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { dataText } from '../data-text'

/** Name and default city of the shop. */
export async function saveShop(shopName: string, city: string): Promise<void> {
  if (shopName.trim() === '') return notifyProblem(dataText.needShopName)
  const saved = await settingsRepository.save({ shopName: shopName.trim(), city })
  if (saved.ok) notifyDone(dataText.shopSaved, undoLast)
  else notifyProblem(commitErrorText(saved.error))
}
