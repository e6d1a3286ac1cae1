export interface IdleClock {
  /** Milliseconds of the clock on the wall: goes on while the machine sleeps. */
  readonly wallMs: () => number
  /** Milliseconds that only go forward: goes on when somebody sets the clock. */
  readonly runningMs: () => number
}

/** Notices that nobody has touched the app for a time. */
export class IdleWatch {
  private wall: number
  private running: number

  constructor(
    private readonly limitMs: number,
    private readonly clock: IdleClock,
    private readonly onIdle: () => void,
  ) {
    this.wall = clock.wallMs()
    this.running = clock.runningMs()
  }

  /** Looks whether it is time. */
  look(): void {
    const idle = Math.max(this.clock.wallMs() - this.wall, this.clock.runningMs() - this.running)
    if (idle >= this.limitMs) this.onIdle()
  }
  /** A hand on the app. It looks first: the first touch after a night must not undo the night. */
  touch(): void {
    this.look()
    this.wall = this.clock.wallMs()
    this.running = this.clock.runningMs()
  }
}
