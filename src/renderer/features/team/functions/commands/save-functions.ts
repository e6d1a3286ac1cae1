import type { RecordId } from '../../../../../core/kernel/ids'
import type { LibraryFunction } from '../../../../../core/roles/library/function-library'
import type { FunctionProblem } from '../../../../../core/staffing/edit-functions'
import { checkFunction, functionsFromLibrary } from '../../../../../core/staffing/edit-functions'
import type { ShopFunction } from '../../../../../core/team/shop-function'
import { functionRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { told } from '../../told'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'

/** Who answers for it and who steps in, as changed in place. */
export async function saveParts(changed: ShopFunction): Promise<boolean> {
  return told(await functionRepository.save([changed]), roomText.saved(changed.name))
}

/** @returns what is wrong with what was typed; undefined once it is stored */
export async function saveFunction(
  { data }: FunctionsModel,
  wanted: ShopFunction,
): Promise<FunctionProblem | 'not-stored' | undefined> {
  const checked = checkFunction(data.shopFunctions, wanted)
  if (!checked.ok) return checked.error
  const saved = await functionRepository.save([checked.value])
  return told(saved, roomText.saved(checked.value.name)) ? undefined : 'not-stored'
}

export async function addFromLibrary({ data }: FunctionsModel, chosen: readonly LibraryFunction[]): Promise<boolean> {
  const added = functionsFromLibrary(data.shopFunctions, chosen, newId)
  return told(await functionRepository.save(added), roomText.added(added.length))
}

export async function removeFunction(id: RecordId): Promise<boolean> {
  return told(await functionRepository.remove(id), roomText.removed)
}

/** One place up or down in the owner's order. */
export async function reorderFunction({ data }: FunctionsModel, id: RecordId, step: -1 | 1): Promise<void> {
  const inOrder = [...data.shopFunctions].sort((a, b) => a.order - b.order)
  const at = inOrder.findIndex((each) => each.id === id)
  const [own, other] = [inOrder[at], inOrder[at + step]]
  if (!own || !other) return
  inOrder[at] = other
  inOrder[at + step] = own
  const changed = inOrder.flatMap((each, index) => (each.order === index + 1 ? [] : [{ ...each, order: index + 1 }]))
  told(await functionRepository.save(changed), roomText.saved(own.name))
}
