import type { FromWorker, ShopTasks, TaskError, TaskName, ToWorker } from './shop-tasks'
import { TaskControl, TaskFailure } from './tasks/task-control'
import { createDoers, TASK_STEPS } from './tasks/task-doers'

// A thread and connections of its own for all that takes the whole shop in its hands: the window goes on meanwhile.

const doers = createDoers()
const running = new Map<number, TaskControl>()

function errorOf(problem: unknown): TaskError {
  if (problem instanceof TaskFailure) return problem.error
  return { code: 'failed', detail: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) }
}

function say(message: FromWorker, moved: Transferable[] = []): void {
  self.postMessage(message, { transfer: moved })
}

async function carryOut<T extends TaskName>(id: number, task: T, request: ShopTasks[T]['takes']): Promise<void> {
  const control = new TaskControl(TASK_STEPS[task], (progress) => say({ kind: 'progress', id, progress }))
  running.set(id, control)
  try {
    const value = await doers[task](request, control)
    // The packed document moves over instead of being copied.
    const moved = value !== null && 'gzip' in value ? [value.gzip.buffer as ArrayBuffer] : []
    say({ kind: 'done', id, value }, moved)
  } catch (problem) {
    say({ kind: 'failed', id, error: errorOf(problem) })
  } finally {
    running.delete(id)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'cancel') running.get(data.id)?.cancel()
  else void carryOut(data.id, data.task, data.request as never)
})
