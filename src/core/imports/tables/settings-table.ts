import type { Platform } from '../../month/shop-data'
import { CITY_SUFFIX, LIST_SEPARATOR } from '../columns/cell-words-columns'
import { PLATFORM_WORDS } from '../columns/people-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'

/** 店铺设置: the last complete row counts. */
export const readSettings: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    row.need('shopName')
    const shopName = row.text('shopName', 60)
    const isSample = row.yesNo('isSample')
    const platforms = row
      .word('platforms')
      .split(LIST_SEPARATOR)
      .flatMap((word): readonly Platform[] => {
        const name = word.trim()
        if (name === '') return []
        return [Object.hasOwn(PLATFORM_WORDS, name) ? PLATFORM_WORDS[name as keyof typeof PLATFORM_WORDS] : 'other']
      })
    const city = row.text('city', 40).replace(CITY_SUFFIX, '')
    if (row.failed) return false
    context.draft.settings = {
      ...context.draft.settings,
      shopName,
      ...(platforms.length > 0 ? { platforms: [...new Set(platforms)] } : {}),
      ...(city === '' ? {} : { city }),
      ...(isSample === undefined ? {} : { isSample }),
    }
    return true
  })
