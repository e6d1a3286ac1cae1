// How the app is packed. `npm run dist` adds what only it knows: which Electron lies on this machine.
import { rm } from 'node:fs/promises'
import path from 'node:path'

/** What an attacker with access to the installed files must not be able to switch on again. */
const SAFE_FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** The development runtime carries a default app; a packed app must not. */
async function removeDefaultApp({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return
  await rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true })
}

/**
 * @param options.flavour  'release' ships; 'test' differs in one fuse, so that Playwright can attach, and is never shipped
 * @param options.runtime  the Electron on this machine, or undefined to let electron-builder fetch the one in package.json
 */
export function packagingConfig({ flavour = 'release', runtime } = {}) {
  return {
    appId: 'cn.dianbanzhang.app',
    productName: '店班长',
    executableName: 'dianbanzhang',
    // File names that every zip tool, browser and messenger passes on unharmed.
    artifactName: 'dianbanzhang-${version}-${os}-${arch}.${ext}',
    directories: { output: flavour === 'test' ? 'dist/test' : 'dist', buildResources: 'build' },
    // The bundler has put every package into out/: node_modules stays behind.
    files: ['out/**', '!out/.built-from', 'package.json', '!**/node_modules/**'],
    extraResources: [{ from: 'resources', to: '.' }],
    asar: true,
    npmRebuild: false,
    electronLanguages: ['zh-CN', 'en-US'],
    electronFuses: { ...SAFE_FUSES, enableNodeCliInspectArguments: flavour === 'test' },
    afterPack: removeDefaultApp,
    publish: null,
    ...(runtime === undefined ? {} : { electronDist: runtime.folder, electronVersion: runtime.version }),
    linux: { target: flavour === 'test' ? ['dir'] : ['dir', 'tar.gz'], category: 'Office', icon: 'build/icon.png' },
    win: { target: ['nsis'], icon: 'build/icon.ico' },
    // For one shop's computer: installs for the signed-in person, asks no administrator.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['zh_CN'],
      language: '2052',
      shortcutName: '店班长',
      // The shop's data is not the program's to delete.
      deleteAppDataOnUninstall: false,
    },
    mac: { target: ['dmg'], category: 'public.app-category.business', icon: 'build/icon.png' },
  }
}

export default packagingConfig()
