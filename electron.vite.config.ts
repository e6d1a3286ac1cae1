import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'electron-vite'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// The oldest Electron the app must run on (33: Node 20.18, Chromium 130); the shipped one understands the same output.
const NODE_TARGET = 'node20.18'
const PAGE_TARGET = 'chrome130'

/** The licences of everything bundled lie beside the bundle, as most of them ask. */
const LICENSES = { fileName: 'licenses.md' }

// CommonJS with the name .cjs: Electron starts it synchronously, so privileged schemes are registered before the app is
// ready, and utility processes of Electron 33 take it too. Everything is bundled: the package needs no node_modules.
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const

/** The development server writes scripts into the page and talks over a socket; the policy of the built page would stop both. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

/** @param root  folder of the project; another build of the same app gives its own place in `outDir` */
export const appConfig = (root: string): UserConfig => ({
  main: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      license: LICENSES,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          'writer-process': resolve(root, 'src/main/excel/writer-process.ts'),
          'reader-process': resolve(root, 'src/main/reading/reader-process.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve(root, 'src/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), withoutPolicyInDevelopment],
    build: {
      target: PAGE_TARGET,
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // Pages come over app:// from the disk: inlining fonts or icons as data URLs would only make the scripts longer.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      license: LICENSES,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/renderer/index.html'),
          print: resolve(root, 'src/renderer/print.html'),
          'roster-worker': resolve(root, 'src/renderer/rostering/roster-worker.ts'),
        },
      },
    },
  },
})

export default defineConfig(appConfig(import.meta.dirname))
