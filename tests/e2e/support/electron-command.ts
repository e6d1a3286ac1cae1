import path from 'node:path'

export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../../..')

/** Where one run of the app keeps its data and its saved files. */
export interface AppFolders {
  readonly profile: string
  readonly saved: string
}

/** The Electron that `build/tools/e2e.mjs` chose. */
export function electronBinary(): string {
  const binary = process.env['ELECTRON_EXEC_PATH']
  if (binary === undefined) throw new Error('run the end-to-end tests by: npm run e2e -- [files]')
  return binary
}

/** Switches this machine needs (root, small /dev/shm); the app itself never sets them. */
function machineSwitches(): readonly string[] {
  return (process.env['ELECTRON_TEST_SWITCHES'] ?? '').split(' ').filter((part) => part !== '')
}

/** What stands behind the program's name: the app, the machine's switches, then the app's own options. */
export function appArguments(options: readonly string[]): string[] {
  return [PROJECT_ROOT, ...machineSwitches(), ...options]
}

export function folderOptions({ profile, saved }: AppFolders): readonly string[] {
  return [`--profile=${profile}`, `--save-to=${saved}`]
}

/** This process's environment without what would lead the app to a development server. */
export function appEnvironment(): Record<string, string> {
  const { ELECTRON_RENDERER_URL: _devServer, ELECTRON_RUN_AS_NODE: _asNode, ...rest } = process.env
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
