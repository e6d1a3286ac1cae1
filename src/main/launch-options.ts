import path from 'node:path'

/** The unattended run. Paths are absolute. */
export interface DemoOptions {
  /** Absent: the bundled sample shop. */
  readonly shopFolder?: string
  readonly month?: string
  readonly outFolder: string
}
export interface LaunchOptions {
  /** Another place for everything the app keeps: only for development, tests and the demo. */
  readonly profileFolder?: string
  /** Files are saved here without a dialog: only for tests. */
  readonly saveFolder?: string
  readonly demo?: DemoOptions
  /** Print one line of start-up times. */
  readonly benchMarks: boolean
}

function valueOf(argv: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`
  const found = argv.find((arg) => arg.startsWith(prefix))?.slice(prefix.length)
  return found === undefined || found === '' ? undefined : found
}

/**
 * Reads the command line. An installed app ignores the switches that move its data or skip its dialogs: a link or a
 * shortcut made by somebody else must not be able to set them. The demo may, because its profile is thrown away.
 */
export function readLaunchOptions(
  argv: readonly string[],
  state: { packaged: boolean; folder: string },
): LaunchOptions {
  const absolute = (name: string): string | undefined => {
    const value = valueOf(argv, name)
    return value === undefined ? undefined : path.resolve(state.folder, value)
  }
  const isDemo = argv.includes('--demo')
  const profileFolder = !state.packaged || isDemo ? (absolute('profile') ?? absolute('user-data-dir')) : undefined
  const saveFolder = state.packaged ? undefined : absolute('save-to')
  const shopFolder = absolute('shop')
  const month = valueOf(argv, 'month')
  return {
    benchMarks: argv.includes('--bench-marks'),
    ...(profileFolder === undefined ? {} : { profileFolder }),
    ...(saveFolder === undefined ? {} : { saveFolder }),
    ...(isDemo
      ? {
          demo: {
            outFolder: absolute('out') ?? path.resolve(state.folder, 'demo-out'),
            ...(shopFolder === undefined ? {} : { shopFolder }),
            ...(month === undefined ? {} : { month }),
          },
        }
      : {}),
  }
}
