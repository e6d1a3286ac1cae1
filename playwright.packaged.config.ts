import { defineConfig } from '@playwright/test'

/** One journey through the packaged app (`npm run e2e:packaged`). */
export default defineConfig({
  testDir: 'tests/packaged',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
})
