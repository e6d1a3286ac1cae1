/** A helper process as far as its user needs it; the app makes it with utilityProcess, a test with anything. */
export interface ChildProcess {
  readonly send: (message: unknown) => void
  /** Returns the function that stops listening. */
  readonly onMessage: (listener: (message: unknown) => void) => () => void
  /** Also for a crash. Returns the function that stops listening. */
  readonly onExit: (listener: () => void) => () => void
  readonly kill: () => void
}
export type StartChild = () => ChildProcess

export type Outcome<T> =
  { readonly kind: 'answered'; readonly answer: T } | { readonly kind: 'late' } | { readonly kind: 'died' }

/**
 * Sends one request and waits for its answer.
 * @param options.readAnswer  undefined for a message that is only a sign of life
 * @param options.silenceMs  give up after so long without any message; the caller kills the child then
 */
export function askChild<T>(
  child: ChildProcess,
  request: unknown,
  options: { readonly silenceMs: number; readonly readAnswer: (message: unknown) => T | undefined },
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout
    const finish = (outcome: Outcome<T>): void => {
      clearTimeout(timer)
      stopExit()
      stopMessages()
      resolve(outcome)
    }
    const wind = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => finish({ kind: 'late' }), options.silenceMs)
    }
    const stopExit = child.onExit(() => finish({ kind: 'died' }))
    const stopMessages = child.onMessage((message) => {
      const answer = options.readAnswer(message)
      if (answer === undefined) wind()
      else finish({ kind: 'answered', answer })
    })
    wind()
    child.send(request)
  })
}
