import os from 'node:os'
import { defineConfig } from 'vitest/config'

/** Every test runs in plain Node; database tests bring their own IndexedDB (fake-indexeddb). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/fixed-seed.ts'],
    env: { TZ: 'Asia/Shanghai' },
    // Long, for machines that do other things meanwhile: it is there to end what hangs.
    testTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    // The files of a worker share the modules it has loaded: loading them for each file took longer than most tests. What a
    // test changes for everybody it puts back; `--sequence.shuffle` shows whether it does.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: os.availableParallelism(),
    reporters: ['default'],
  },
})
