import { resolve } from 'node:path'
import { defineConfig, mergeConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { appConfig } from '../../electron.vite.config'

const out = process.env['TORTURE_OUT']
if (out === undefined) throw new Error('TORTURE_OUT says where to build')

/** In place of the repair at start: nothing is repaired. */
const withoutRepair: Plugin = {
  name: 'without-repair',
  enforce: 'pre',
  load: (id) =>
    /main[\\/]store[\\/]repair-store\.ts$/.test(id)
      ? 'export const repairStore = () => ({ cut: 0, isCopied: false })'
      : null,
}

export default defineConfig(
  mergeConfig(appConfig(resolve(import.meta.dirname, '../..')), {
    main: {
      ...(process.env['TORTURE_WITHOUT_REPAIR'] === '1' ? { plugins: [withoutRepair] } : {}),
      build: { outDir: resolve(out, 'main') },
    },
    preload: { build: { outDir: resolve(out, 'preload') } },
    renderer: {
      build: {
        outDir: resolve(out, 'renderer'),
        rolldownOptions: {
          input: { torture: resolve(import.meta.dirname, 'page.ts') },
          // The bundler would drop exports that no page uses.
          preserveEntrySignatures: 'strict',
          output: {
            entryFileNames: (chunk: { readonly name: string }) =>
              chunk.name === 'torture' ? 'torture.js' : 'assets/[name]-[hash].js',
          },
        },
      },
    },
  }),
)
