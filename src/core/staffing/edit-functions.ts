import type { MemberId, NewId, RecordId } from '../kernel/ids'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { LibraryFunction } from '../roles/library/function-library'
import type { ShopFunction } from '../team/shop-function'

export type FunctionProblem = { readonly code: 'name-missing' } | { readonly code: 'name-taken'; readonly name: string }
/** What a person is to a function. */
export type FunctionPart = 'responsible' | 'backup'

/** Somebody who answers for it is no backup of it any more. */
export function withResponsible(each: ShopFunction, responsibleId: MemberId | undefined): ShopFunction {
  const { responsibleId: _before, ...rest } = each
  return {
    ...rest,
    backupIds: each.backupIds.filter((id) => id !== responsibleId),
    ...(responsibleId === undefined ? {} : { responsibleId }),
  }
}
export function withBackups(each: ShopFunction, backupIds: readonly MemberId[]): ShopFunction {
  return { ...each, backupIds: [...new Set(backupIds)].filter((id) => id !== each.responsibleId) }
}
/** One cell of functions × people; `null` = nothing. */
export function withPart(each: ShopFunction, memberId: MemberId, part: FunctionPart | null): ShopFunction {
  const others = each.backupIds.filter((id) => id !== memberId)
  if (part === 'responsible') return withResponsible(each, memberId)
  const freed = each.responsibleId === memberId ? withResponsible(each, undefined) : each
  return { ...freed, backupIds: part === 'backup' ? [...others, memberId] : others }
}
export function partOf(each: ShopFunction, memberId: MemberId): FunctionPart | null {
  if (each.responsibleId === memberId) return 'responsible'
  return each.backupIds.includes(memberId) ? 'backup' : null
}

/** The function as it may be stored: with a name that no other one has. */
export function checkFunction(
  functions: readonly ShopFunction[],
  wanted: ShopFunction,
): Result<ShopFunction, FunctionProblem> {
  const name = wanted.name.trim()
  if (name === '') return err({ code: 'name-missing' })
  if (functions.some((each) => each.id !== wanted.id && each.name === name)) return err({ code: 'name-taken', name })
  return ok({ ...wanted, name })
}

/** Functions of the library that the shop lacks, in the library's order. */
export function missingFunctions(
  functions: readonly ShopFunction[],
  library: readonly LibraryFunction[],
): readonly LibraryFunction[] {
  const known = new Set(functions.flatMap(({ key, name }) => [key ?? '', name]))
  return library.filter(({ key, name }) => !known.has(key) && !known.has(name))
}
export function functionsFromLibrary(
  functions: readonly ShopFunction[],
  chosen: readonly LibraryFunction[],
  newId: NewId,
): readonly ShopFunction[] {
  const last = Math.max(0, ...functions.map(({ order }) => order))
  return chosen.map(({ key, name, about }, index) => ({
    id: newId<RecordId>(),
    key,
    name,
    order: last + index + 1,
    backupIds: [],
    note: about,
  }))
}
