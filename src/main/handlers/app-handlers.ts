import type { AppInfo, DemoPlan } from '../../ipc/contract'
import type { Handle } from './handle-context'

const PLATFORMS: ReadonlySet<string> = new Set(['linux', 'win32', 'darwin'])

export interface AppFacts {
  readonly version: string
  readonly electron: string
  readonly platform: string
}

export function appInfo({ version, electron, platform }: AppFacts, demo: DemoPlan | undefined): AppInfo {
  return {
    version,
    electron,
    platform: PLATFORMS.has(platform) ? (platform as AppInfo['platform']) : 'other',
    ...(demo === undefined ? {} : { demo }),
  }
}

export function handleApp(handle: Handle, facts: AppFacts, demo: DemoPlan | undefined): void {
  handle('app:info', () => appInfo(facts, demo))
}
