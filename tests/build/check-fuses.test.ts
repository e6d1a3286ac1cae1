import { FuseState, FuseV1Options } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { wrongFuses } from '../../build/tools/check-fuses.mjs'
import { packagingConfig } from '../../electron-builder.config.mjs'

const wanted = packagingConfig().electronFuses
const optionOf: Readonly<Record<string, FuseV1Options>> = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
}

function wireAsWanted(): Record<number, FuseState> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, on]) => [optionOf[name]!, on ? FuseState.ENABLE : FuseState.DISABLE]),
  )
}

describe('the fuses read back from a packed program', () => {
  it('are all right when they stand as configured', () => {
    expect(Object.keys(wanted).sort()).toEqual(Object.keys(optionOf).sort())
    expect(wrongFuses(wireAsWanted(), wanted)).toEqual([])
  })
  it.each(Object.keys(optionOf))('are wrong when %s stands the other way, was removed or is missing', (name) => {
    const wire = wireAsWanted()
    const option = optionOf[name]!
    const other = wire[option] === FuseState.ENABLE ? FuseState.DISABLE : FuseState.ENABLE
    expect(wrongFuses({ ...wire, [option]: other }, wanted)).toEqual([name])
    expect(wrongFuses({ ...wire, [option]: FuseState.REMOVED }, wanted)).toEqual([name])
    const { [option]: _gone, ...without } = wire
    expect(wrongFuses(without, wanted)).toEqual([name])
  })
})
