import { Fragment } from 'react'
import { HIDDEN } from './mask-number'

/** A sentence in which amounts may be hidden: the dots are drawn as dots. */
export function MaskedText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(HIDDEN).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <span className="masked">{HIDDEN}</span> : null}
          {part}
        </Fragment>
      ))}
    </>
  )
}
