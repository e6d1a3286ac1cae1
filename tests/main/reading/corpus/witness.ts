import { isMainThread, parentPort } from 'node:worker_threads'

/** What a hostile file would like to change: the language's own objects, seen from inside the thread that reads. */
const WITNESSED = { Object: Object.prototype, Array: Array.prototype, String: String.prototype, Map: Map.prototype }

export interface Witness {
  readonly kind: 'witness'
  /** Members that have appeared, gone or been replaced since the thread started. */
  readonly changed: readonly string[]
}

function membersOf(prototype: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(prototype).map((key) => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(prototype, key)!
      return [key, value ?? get] as const
    }),
  )
}
const before = Object.entries(WITNESSED).map(([name, prototype]) => ({
  name,
  prototype,
  members: membersOf(prototype),
}))

function changedMembers(): readonly string[] {
  return before.flatMap(({ name, prototype, members }) => {
    const now = membersOf(prototype)
    const keys = new Set([...members.keys(), ...now.keys()])
    return [...keys].filter((key) => members.get(key) !== now.get(key)).map((key) => `${name}.${String(key)}`)
  })
}

// The reader's answers pass by here on their way out of the thread.
if (!isMainThread && parentPort !== null) {
  const port = parentPort
  const send = port.postMessage.bind(port)
  port.postMessage = (message: unknown) => {
    const witness: Witness = { kind: 'witness', changed: changedMembers() }
    send(witness)
    send(message)
  }
}
