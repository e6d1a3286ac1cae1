import { defineConfig } from 'vitest/config'

/** Every test runs in plain Node; database tests bring their own IndexedDB (fake-indexeddb). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/fixed-seed.ts'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 20_000,
    reporters: ['default'],
  },
})
