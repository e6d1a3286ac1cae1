import type { TaskError, TaskProgress } from '../shop-tasks'

/** Thrown inside a task; becomes the answer that it failed. */
export class TaskFailure extends Error {
  constructor(readonly error: TaskError) {
    super(error.code)
  }
}

/** Lets a task say how far it is, and notice between two steps that nobody wants it any more. */
export class TaskControl {
  private done = 0
  private cancelled = false

  constructor(
    private readonly all: number,
    private readonly tell: (progress: TaskProgress) => void = () => undefined,
  ) {}

  cancel(): void {
    this.cancelled = true
  }
  /** Ends a step. @throws TaskFailure when the task was cancelled meanwhile */
  async step(): Promise<void> {
    this.done += 1
    this.tell({ done: this.done, all: this.all })
    // A message that cancels is heard only when the thread is free for a moment.
    await new Promise((resolve) => setTimeout(resolve))
    if (this.cancelled) throw new TaskFailure({ code: 'cancelled' })
  }
}
