import { err, ok } from '../../src/core/kernel/result'
import type { Result } from '../../src/core/kernel/result'
import { AppDb } from '../../src/renderer/db/app-db'
import { createRepositories } from '../../src/renderer/db/repositories'
import type { ShopClient } from '../../src/renderer/safety/shop-client'
import type { ShopTasks, TaskError, TaskName } from '../../src/renderer/safety/shop-tasks'
import type { StartOutcome } from '../../src/renderer/safety/start-up'
import { startUp } from '../../src/renderer/safety/start-up'
import { checkpointBy, createTakeSnapshot } from '../../src/renderer/safety/take-snapshot'
import { createDoers } from '../../src/renderer/safety/tasks/task-doers'
import { TaskControl, TaskFailure } from '../../src/renderer/safety/tasks/task-control'
import { testClock } from '../db/test-shop'
import type { FakeMain } from './fake-main'

/** The worker's tasks without the worker: on this very thread, over the database of that name. */
export function tasksOver(name: string, clock = testClock()): Pick<ShopClient, 'run'> {
  const doers = createDoers(name, clock)
  return {
    run: async <T extends TaskName>(
      task: T,
      request: ShopTasks[T]['takes'],
    ): Promise<Result<ShopTasks[T]['gives'], TaskError>> => {
      try {
        return ok(await doers[task](request, new TaskControl(9)))
      } catch (problem) {
        if (problem instanceof TaskFailure) return err(problem.error)
        return err({ code: 'failed', detail: String(problem) })
      }
    },
  }
}

/** One start of the app over a database and main. */
export function appOver(main: FakeMain, name: string, clock = testClock()) {
  const client = tasksOver(name, clock)
  const db: AppDb = new AppDb(name, {
    clock,
    journal: { append: main.api['journal:append'], checkpoint: () => checkpointBy(takeSnapshot)() },
  })
  const takeSnapshot = createTakeSnapshot({ client, api: main.api, feed: db.feed })
  const doors = { db, api: main.api, client, takeSnapshot }
  return { db, shop: createRepositories(db), clock, client, takeSnapshot, doors }
}
export type SafeApp = ReturnType<typeof appOver>

/** Starts the app. @returns it and how the start ended */
export async function started(
  main: FakeMain,
  name: string,
  clock = testClock(),
): Promise<SafeApp & { readonly outcome: StartOutcome }> {
  const app = appOver(main, name, clock)
  return { ...app, outcome: await startUp(app.doors) }
}
