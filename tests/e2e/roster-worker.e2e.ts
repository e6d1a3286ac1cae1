import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readBenchmark } from '../../src/core/rostering/benchmark-format'
import type { RosterProblem } from '../../src/core/rostering/problem'
import type { RosterMessage, RosterRequest } from '../../src/renderer/rostering/roster-worker'
import { expect, takeTurns, test } from './fixtures'

const ROOT = path.resolve(import.meta.dirname, '../..')

function problemOf(name: string): RosterProblem {
  const problem = readBenchmark(readFileSync(path.join(ROOT, 'tests/fixtures/rostering', name), 'utf8'))
  if (!problem.ok) throw new Error(problem.error.message)
  return problem.value
}

function workerUrl(): string {
  const name = readdirSync(path.join(ROOT, 'out/renderer/assets')).find((file) => /^roster-worker-.*\.js$/.test(file))
  if (name === undefined) throw new Error('the bundle has no roster worker')
  return `/assets/${name}`
}

takeTurns()

test.describe('rostering in a worker of the real page, under its policy', () => {
  test('the solver loads and proves a small roster', async ({ app }) => {
    const request: RosterRequest = { problem: problemOf('Instance2.txt'), seconds: 30, seed: 1 }
    const messages = await app.page.evaluate(
      ({ url, request: asked }) =>
        new Promise<RosterMessage[]>((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' })
          const seen: RosterMessage[] = []
          worker.onerror = (event) => reject(new Error(event.message))
          worker.onmessage = ({ data }: MessageEvent<RosterMessage>) => {
            seen.push(data)
            if (data.kind !== 'progress') resolve(seen)
          }
          worker.postMessage(asked)
        }),
      { url: workerUrl(), request },
    )
    expect(messages[0]).toMatchObject({ kind: 'progress', progress: { phase: 'first' } })
    expect(messages.at(-1)).toMatchObject({
      kind: 'done',
      outcome: { kind: 'solved', cost: 828, bound: 828, proven: true, usedSolver: true },
    })
  })

  test('cancelling ends at once and keeps the best roster', async ({ app }) => {
    const request: RosterRequest = { problem: problemOf('Instance7.txt'), seconds: 60, seed: 1 }
    const { cancelMs, best } = await app.page.evaluate(
      ({ url, request: asked }) =>
        new Promise<{ cancelMs: number; best: RosterMessage | undefined }>((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' })
          let best: RosterMessage | undefined
          worker.onerror = (event) => reject(new Error(event.message))
          worker.onmessage = ({ data }: MessageEvent<RosterMessage>) => {
            best = data
            if (data.kind !== 'progress' || data.progress.phase !== 'bounding') return
            // The solver is in the middle of its next call.
            const started = performance.now()
            worker.terminate()
            resolve({ cancelMs: performance.now() - started, best })
          }
          worker.postMessage(asked)
        }),
      { url: workerUrl(), request },
    )
    expect(cancelMs).toBeLessThan(200)
    expect(best).toMatchObject({ kind: 'progress', progress: { bound: 1055 } })
  })

  test('text is still never evaluated, in a worker neither', async ({ app }) => {
    const policy = await app.page.evaluate(
      async (url) => (await fetch(url)).headers.get('content-security-policy'),
      workerUrl(),
    )
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).not.toContain("'unsafe-eval'")
  })
})
