// Reads the fuses back out of a packed program: what the packer was told is not yet what it did.
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { PlainFailure } from './terminal.mjs'

const STATES = { [FuseState.ENABLE]: true, [FuseState.DISABLE]: false }

function optionOf(name) {
  const option = FuseV1Options[name[0].toUpperCase() + name.slice(1)]
  if (option === undefined) throw new Error(`no fuse is called ${name}`)
  return option
}

/** @returns the names of those fuses of `wanted` that stand otherwise in the wire, or are not in it */
export function wrongFuses(wire, wanted) {
  return Object.entries(wanted)
    .filter(([name, value]) => STATES[wire[optionOf(name)]] !== value)
    .map(([name]) => name)
}

/** @throws PlainFailure when a fuse of the packed program is not as configured */
export async function checkFuses(executable, wanted) {
  const wrong = wrongFuses(await getCurrentFuseWire(executable), wanted)
  if (wrong.length > 0) throw new PlainFailure(`打包结果的安全开关不对：${wrong.join('、')}。请不要分发这个包。`)
  return Object.keys(wanted).length
}
