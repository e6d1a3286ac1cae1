import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { SILENT_LOG } from '../../src/main/log'
import type { FileForm } from '../../src/main/reading/file-kind'
import { fileForm } from '../../src/main/reading/file-kind'
import { createTableReader } from '../../src/main/reading/read-tables'
import { readFileErrorText } from '../../src/renderer/platform/file-error-text'
import { INSPECT_TEXT, inspectionText } from './inspect-text'
import { formatName, inspectFile } from './inspection'
import { startNodeChild } from './node-child'

const FIRST_BYTES = 8_192

function formOf(file: string): FileForm {
  try {
    const handle = openSync(file, 'r')
    const bytes = Buffer.alloc(FIRST_BYTES)
    const length = readSync(handle, bytes)
    closeSync(handle)
    return fileForm(bytes.subarray(0, length), path.extname(file).toLowerCase())
  } catch {
    // Not there, or a folder: reading it will say so.
    return 'other'
  }
}

/**
 * `npm run -s inspect -- FILE [--json]`
 * @param argv  the reader process as a program, then what was typed
 * @returns 0 when the file could be read, 1 when it was refused, 2 for anything but one file
 */
export async function main([program = '', ...argv]: readonly string[]): Promise<number> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  const options = argv.filter((arg) => arg.startsWith('-'))
  const [file, ...others] = argv.filter((arg) => !arg.startsWith('-'))
  if (file === undefined || others.length > 0 || options.some((option) => option !== '--json')) {
    say(INSPECT_TEXT.usage)
    return 2
  }
  const isJson = options.length > 0
  const form = formOf(file)
  const result = await createTableReader(() => startNodeChild(program), SILENT_LOG).readPaths([file])
  if (!result.ok) {
    const { code, fileName } = result.error
    const text = readFileErrorText(result.error) ?? ''
    say(
      isJson
        ? JSON.stringify({ file: fileName, format: formatName(form, false), refused: { code, text } })
        : INSPECT_TEXT.refused(fileName, formatName(form, false), text),
    )
    return 1
  }
  const inspection = inspectFile(result.value[0]!, formatName(form, true))
  say(isJson ? JSON.stringify(inspection) : inspectionText(inspection))
  return 0
}
