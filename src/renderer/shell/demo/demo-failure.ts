/** Ends the unattended run with a sentence for the owner; anything else that is thrown is a bug. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure'
}
