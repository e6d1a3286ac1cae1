import { describe, expect, it } from 'vitest'
import type { WorkerDoor } from '../../src/renderer/safety/shop-client'
import { ShopClient } from '../../src/renderer/safety/shop-client'
import type { FromWorker, TaskProgress, ToWorker } from '../../src/renderer/safety/shop-tasks'

/** A worker that says what the test tells it to. */
class FakeWorker implements WorkerDoor {
  readonly heard: ToWorker[] = []
  isTerminated = false
  onmessage: WorkerDoor['onmessage'] = null
  onerror: WorkerDoor['onerror'] = null
  readonly postMessage = (message: unknown): void => void this.heard.push(message as ToWorker)
  readonly terminate = (): void => {
    this.isTerminated = true
  }
  say(message: FromWorker): void {
    this.onmessage?.({ data: message } as MessageEvent<FromWorker>)
  }
}
function openClient() {
  const workers: FakeWorker[] = []
  const client = new ShopClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { client, workers }
}

describe('the page and its worker', () => {
  it('starts it with the first task and matches answers to questions', async () => {
    const { client, workers } = openClient()
    expect(workers).toHaveLength(0)
    const first = client.run('forget', { ticket: 1 })
    const second = client.run('forget', { ticket: 2 })
    const [worker] = workers
    expect(workers).toHaveLength(1)
    expect(worker?.heard).toMatchObject([
      { kind: 'task', id: 1, task: 'forget', request: { ticket: 1 } },
      { kind: 'task', id: 2 },
    ])
    worker?.say({ kind: 'failed', id: 2, error: { code: 'disk-full' } })
    worker?.say({ kind: 'done', id: 1, value: null })
    expect(await first).toEqual({ ok: true, value: null })
    expect(await second).toEqual({ ok: false, error: { code: 'disk-full' } })
  })

  it('hears how far a task is', async () => {
    const { client, workers } = openClient()
    const seen: TaskProgress[] = []
    const done = client.run('pack', { withHistory: true }, { onProgress: (progress) => seen.push(progress) })
    workers[0]?.say({ kind: 'progress', id: 1, progress: { done: 1, all: 3 } })
    workers[0]?.say({ kind: 'failed', id: 1, error: { code: 'database-broken' } })
    await done
    workers[0]?.say({ kind: 'progress', id: 1, progress: { done: 2, all: 3 } })
    expect(seen).toEqual([{ done: 1, all: 3 }])
  })

  it('does not wait for a task that was cancelled', async () => {
    const { client, workers } = openClient()
    const stop = new AbortController()
    const done = client.run('pack', { withHistory: true }, { signal: stop.signal })
    stop.abort()
    expect(await done).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(workers[0]?.heard.at(-1)).toEqual({ kind: 'cancel', id: 1 })
  })

  it('answers all that waits when the worker breaks down, and starts another one', async () => {
    const { client, workers } = openClient()
    const waiting = [client.run('forget', { ticket: 1 }), client.run('forget', { ticket: 2 })]
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
    expect(await Promise.all(waiting)).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, error: { code: 'failed', detail: 'out of memory' } })),
    )
    expect(workers[0]?.isTerminated).toBe(true)
    const again = client.run('forget', { ticket: 3 })
    workers[1]?.say({ kind: 'done', id: 3, value: null })
    expect(await again).toEqual({ ok: true, value: null })
  })
})
