import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'
import { saveMany, saveOne } from './save-files'

export function handleWords(handle: Handle, services: SaveServices): void {
  handle('word:save', ({ suggestedName, paper }) =>
    saveOne(services, 'word', suggestedName, async (target) => {
      const { writeWordFiles } = await import('../docx/write-word')
      await writeWordFiles([{ target, paper }])
    }),
  )
  handle('word:save-many', ({ documents }) =>
    saveMany(
      services,
      'word',
      documents.map((one) => one.suggestedName),
      async (targets) => {
        const { writeWordFiles } = await import('../docx/write-word')
        await writeWordFiles(documents.map(({ paper }, index) => ({ target: targets[index]!, paper })))
      },
    ),
  )
}
