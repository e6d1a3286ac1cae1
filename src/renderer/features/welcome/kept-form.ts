import { z } from 'zod'
import { platformSchema } from '../../../schema/settings-schema'
import type { NewShopForm } from './new-shop-form'
import { COMMON_ROLE_KEYS } from './role-choice'

// There is no shop yet that could hold it. Until then what was typed stays in the page's own small store.
const KEPT_AS = 'dianbanzhang-new-shop'

const BLANK: NewShopForm = { shopName: '', platforms: [], city: '', roleKeys: COMMON_ROLE_KEYS, names: '' }

const schema = z.strictObject({
  shopName: z.string().max(2_000),
  platforms: z.array(platformSchema).max(50),
  city: z.string().max(2_000),
  roleKeys: z.array(z.string().max(100)).max(1_000),
  names: z.string().max(200_000),
})

/** The answers typed so far, also those of an earlier start. */
export function keptNewShop(): NewShopForm {
  return storedForm() ?? BLANK
}
/** Whether somebody began to answer and did not finish. */
export function isNewShopBegun(): boolean {
  return storedForm() !== undefined
}
export function keepNewShop(form: NewShopForm): void {
  try {
    window.localStorage.setItem(KEPT_AS, JSON.stringify(form))
  } catch {
    // A full disk: the answers are still on the screen.
  }
}
export function forgetNewShop(): void {
  window.localStorage.removeItem(KEPT_AS)
}

function storedForm(): NewShopForm | undefined {
  const stored = window.localStorage.getItem(KEPT_AS)
  if (stored === null) return undefined
  try {
    return schema.parse(JSON.parse(stored))
  } catch {
    return undefined
  }
}
