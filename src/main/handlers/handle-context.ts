import type { createHandle } from '../handle'

export type Handle = ReturnType<typeof createHandle>
