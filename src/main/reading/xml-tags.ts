import { Parser } from 'htmlparser2'
import { Depth } from './growing-sheet'

export interface XmlTag {
  /** Without a name-space prefix. */
  readonly name: string
  /** By their full names; entities are decoded, those of the document's own are not. */
  readonly attributes: ReadonlyMap<string, string>
}

/**
 * Calls back for each opening tag of a small part, in order. A real parser in one pass: patterns over whole tags stumble
 * over a '>' inside quotes and start anew at every '<' of a part that never ends one.
 * @param see  may throw to stop
 * @throws ReadingStopped  when tags are nested too deep
 */
export function forEachTag(xml: string, see: (tag: XmlTag) => void, close: (name: string) => void = () => {}): void {
  const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1)
  const depth = new Depth()
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth.enter()
        see({ name: local(tag), attributes: new Map(Object.entries(attributes)) })
      },
      onclosetag(tag) {
        depth.leave()
        close(local(tag))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}
