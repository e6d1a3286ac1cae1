import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { readTableFile } from '../../../src/main/reading/read-file'
import { libraryDescriptions } from '../../../src/renderer/importing/library-descriptions'
import { must, openTestShop } from '../../db/test-shop'

const FOLDER = path.resolve(import.meta.dirname, '../../../resources/sample-shop')
export const SAMPLE_TODAY = '2025-12-03'

async function read(fileName: string): Promise<TableFile> {
  return must(await readTableFile(fileName, readFileSync(path.join(FOLDER, fileName))))
}

/** A database that holds the bundled sample shop, imported, judged and described as the app does it. */
export async function openSampleShop() {
  const plan = planImport(await Promise.all(readdirSync(FOLDER).sort().map(read)), EMPTY_SHOP)
  const opened = openTestShop(SAMPLE_TODAY)
  const jobDescriptions = libraryDescriptions(plan.patch, opened.clock.day)
  must(await opened.shop.imports.applyPatch({ ...plan.patch, jobDescriptions }))
  return opened
}

/** What the database then holds. */
export async function sampleShop(): Promise<ShopData> {
  const { shop } = await openSampleShop()
  return shop.shop.snapshot()
}
