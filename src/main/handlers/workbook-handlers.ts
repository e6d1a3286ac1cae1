import type { StartChild } from '../child-process'
import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'
import { saveMany, saveOne } from './save-files'

export interface WorkbookServices extends SaveServices {
  readonly startWriter: StartChild
}

export function handleWorkbooks(handle: Handle, services: WorkbookServices): void {
  const { startWriter } = services
  handle('workbook:save', ({ suggestedName, workbook }) =>
    saveOne(services, 'workbook', suggestedName, async (target) => {
      const { writeWorkbooks } = await import('../excel/write-workbook')
      await writeWorkbooks([{ target, workbook }], startWriter)
    }),
  )
  handle('workbook:save-many', ({ workbooks }) =>
    saveMany(
      services,
      'workbook',
      workbooks.map((one) => one.suggestedName),
      async (targets) => {
        const { writeWorkbooks } = await import('../excel/write-workbook')
        await writeWorkbooks(
          workbooks.map(({ workbook }, index) => ({ target: targets[index]!, workbook })),
          startWriter,
        )
      },
    ),
  )
}
