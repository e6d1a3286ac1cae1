// Writes resources/sample-shop: node build/tools/run-ts.mjs build/sample-shop/generate-sample-shop.ts [folder]
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { encodeGb18030 } from './encode-gb18030'
import { SALES_CSV, SAMPLE_FILES } from './files'
import { stillZip } from './still-zip'
import { workbookBytes } from './write-workbook'

/** The whole folder as bytes; the same sources always give the same. */
export async function sampleShopFiles(): Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]> {
  const files: { readonly fileName: string; readonly bytes: Uint8Array }[] = []
  for (const file of SAMPLE_FILES) files.push({ fileName: file.fileName, bytes: stillZip(await workbookBytes(file)) })
  return [...files, { fileName: SALES_CSV.fileName, bytes: encodeGb18030(SALES_CSV.text) }]
}

/** Replaces everything in the folder. */
export async function main(argv: readonly string[]): Promise<number> {
  const folder = path.resolve(argv[0] ?? 'resources/sample-shop')
  const files = await sampleShopFiles()
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) await rm(path.join(folder, name))
  for (const { fileName, bytes } of files) await writeFile(path.join(folder, fileName), bytes)
  process.stdout.write(`${files.length} files in ${folder}\n`)
  return 0
}
