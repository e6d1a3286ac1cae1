import type { Platform } from '../../../core/month/shop-data'

/** The three questions, as typed. */
export interface NewShopForm {
  readonly shopName: string
  readonly platforms: readonly Platform[]
  readonly city: string
  /** Keys of library roles. */
  readonly roleKeys: readonly string[]
  readonly names: string
}
type NewShopProblem = 'shop-name-missing' | 'roles-missing' | 'names-missing'

export function checkNewShop(form: NewShopForm, people: number): readonly NewShopProblem[] {
  return [
    ...(form.shopName.trim() === '' ? (['shop-name-missing'] as const) : []),
    ...(form.roleKeys.length === 0 ? (['roles-missing'] as const) : []),
    ...(people === 0 ? (['names-missing'] as const) : []),
  ]
}
