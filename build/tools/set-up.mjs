// Everything a command needs before its own work, in a fresh clone as well as in a used one.
import { resolveElectron } from './electron-runtime.mjs'
import { ensureDebianPackages } from './ensure-debian.mjs'
import { ensureModules } from './ensure-modules.mjs'

/**
 * @param purpose  'modules' = npm packages only; 'window' = also a window; 'test' and 'dist' = also their tools
 * @returns the Electron runtime, or null for 'modules'
 */
export async function setUp(purpose) {
  await ensureModules()
  if (purpose === 'modules') return null
  await ensureDebianPackages(purpose)
  return resolveElectron()
}
