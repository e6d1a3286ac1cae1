import { isMonth } from '../../core/kernel/local-day'
import type { DemoEvent, DemoPlan } from '../../ipc/contract'
import type { DemoOptions } from '../launch-options'
import { READ_LIMITS } from '../reading/read-limits'
import type { TableReader } from '../reading/read-tables'
import type { ShopFolderProblem } from '../reading/shop-folder'
import { listShopFiles } from '../reading/shop-folder'
import { DEMO_TEXT, readFileProblem } from './demo-text'
import type { Staging } from './staging'

const PREFIX = 'demo> '

export type PlanResult =
  { readonly ok: true; readonly plan: DemoPlan } | { readonly ok: false; readonly sentence: string }

/** Reads the whole shop folder before any window opens: a wrong folder fails at once and in one sentence. */
export async function planDemo(options: DemoOptions, sampleFolder: string, reader: TableReader): Promise<PlanResult> {
  const fail = (sentence: string): PlanResult => ({ ok: false, sentence })
  if (options.month !== undefined && !isMonth(options.month)) return fail(DEMO_TEXT.badMonth(options.month))
  const folder = options.shopFolder ?? sampleFolder
  const listed = await listShopFiles(folder)
  if (!listed.ok) return fail(folderProblem(listed.error, options.shopFolder, folder))
  const tables = await reader.readPaths(listed.value)
  if (!tables.ok) return fail(readFileProblem(tables.error))
  return { ok: true, plan: { files: tables.value, ...(options.month === undefined ? {} : { month: options.month }) } }
}

function folderProblem({ code, fileName }: ShopFolderProblem, chosen: string | undefined, folder: string): string {
  switch (code) {
    case 'empty-folder':
      return readFileProblem({ code, fileName })
    case 'too-many-files':
      return DEMO_TEXT.tooManyFiles(fileName, READ_LIMITS.shopFiles)
    case 'unreadable':
      return chosen === undefined ? DEMO_TEXT.sampleMissing : DEMO_TEXT.folderMissing(folder)
  }
}

export interface DemoOutput {
  readonly print: (line: string) => void
  readonly printProblem: (line: string) => void
  /** Ends the app; called exactly once. */
  readonly exit: (code: 0 | 1) => void
}

/** The end of an unattended run: files appear only if everything succeeded, and the exit code says so. */
export class DemoRun {
  private isOver = false

  constructor(
    readonly plan: DemoPlan,
    readonly staging: Staging,
    private readonly outFolder: string,
    private readonly output: DemoOutput,
  ) {}

  async report(event: DemoEvent): Promise<void> {
    switch (event.kind) {
      case 'progress':
        this.output.print(`${PREFIX}${event.text}`)
        return
      case 'summary':
        return this.succeed(event.lines)
      case 'failed':
        return this.fail(event.text)
    }
  }

  async fail(sentence: string): Promise<void> {
    if (this.isOver) return
    this.isOver = true
    await this.staging.discard().catch(() => {})
    this.output.printProblem(sentence)
    this.output.exit(1)
  }

  private async succeed(lines: readonly string[]): Promise<void> {
    if (this.isOver) return
    try {
      await this.staging.publish()
    } catch {
      return this.fail(DEMO_TEXT.outNotWritable(this.outFolder))
    }
    this.isOver = true
    for (const line of lines) this.output.print(`${PREFIX}${line}`)
    this.output.exit(0)
  }
}
