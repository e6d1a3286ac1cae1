import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { FromWorker, ShopTasks, TaskError, TaskName, TaskProgress, ToWorker } from './shop-tasks'

/** What a page needs of a worker; a test gives one of its own. */
export type WorkerDoor = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}
interface Waiting {
  readonly resolve: (result: Result<never, TaskError>) => void
  readonly onProgress: ((progress: TaskProgress) => void) | undefined
}
interface RunOptions {
  readonly onProgress?: (progress: TaskProgress) => void
  readonly signal?: AbortSignal
}

/** The page's side of the worker: sends tasks, hears answers. The worker starts with the first task. */
export class ShopClient {
  private worker: WorkerDoor | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0

  constructor(private readonly start: () => WorkerDoor) {}

  run<T extends TaskName>(
    task: T,
    request: ShopTasks[T]['takes'],
    { onProgress, signal }: RunOptions = {},
  ): Promise<Result<ShopTasks[T]['gives'], TaskError>> {
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve) => {
      this.waiting.set(id, { resolve: resolve, onProgress })
      this.tell({ kind: 'task', id, task, request } as ToWorker)
      signal?.addEventListener('abort', () => {
        this.tell({ kind: 'cancel', id })
        // The owner does not wait for the step under way.
        this.answer(id, err({ code: 'cancelled' }))
      })
    })
  }

  private tell(message: ToWorker): void {
    this.worker ??= this.open()
    this.worker.postMessage(message)
  }

  private open(): WorkerDoor {
    const worker = this.start()
    worker.onmessage = ({ data }) => this.hear(data)
    worker.onerror = (event) => {
      // Whatever it was doing is lost, and so are the documents that it had open.
      worker.terminate()
      this.worker = undefined
      const error: TaskError = { code: 'failed', detail: event.message || 'the worker did not start' }
      for (const id of [...this.waiting.keys()]) this.answer(id, err(error))
    }
    return worker
  }

  private hear(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        return this.waiting.get(message.id)?.onProgress?.(message.progress)
      case 'done':
        return this.answer(message.id, ok(message.value as never))
      case 'failed':
        return this.answer(message.id, err(message.error))
    }
  }

  private answer(id: number, result: Result<never, TaskError>): void {
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    waiting?.resolve(result)
  }
}

export const shopClient = new ShopClient(
  () => new Worker(new URL('./shop-worker.ts', import.meta.url), { type: 'module' }),
)
