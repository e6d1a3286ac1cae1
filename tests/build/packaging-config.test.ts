import { describe, expect, it } from 'vitest'
import { packagingConfig } from '../../electron-builder.config.mjs'

describe('the packed app', () => {
  it('has every fuse on its safe side in the flavour that ships', () => {
    expect(packagingConfig().electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })
  it('differs for tests in one fuse, and never lies where the release lies', () => {
    const release = packagingConfig()
    const test = packagingConfig({ flavour: 'test' })
    expect(test.electronFuses).toEqual({ ...release.electronFuses, enableNodeCliInspectArguments: true })
    expect(test.directories.output).not.toBe(release.directories.output)
    expect(test.linux.target).toEqual(['dir'])
  })
  it('installs for one person, without an administrator, and leaves the shop’s data when it is removed', () => {
    expect(packagingConfig().nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['zh_CN'],
    })
  })
  it('has file names in plain letters', () => {
    expect(packagingConfig().artifactName).toMatch(/^[\x20-\x7e]+$/)
  })
})
