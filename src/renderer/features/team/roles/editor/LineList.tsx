import { GrowingText } from './GrowingText'
import { editorText } from './editor-text'
import type { RowProps } from './Rows'
import { Rows } from './Rows'
import classes from './editor.module.css'

interface LineListProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
}

/** Sentences under one label; Enter begins the next one. */
export function LineList({ label, lines, onChange }: LineListProps) {
  return (
    <div className={classes.lineList}>
      <h4 className={classes.label}>{label}</h4>
      <Rows
        label={label}
        rows={lines}
        blank=""
        addLabel={editorText.addLine}
        nameOf={lineNames(label)}
        Row={LineRow}
        onChange={onChange}
      />
    </div>
  )
}

const names = new Map<string, (number: number) => string>()
/** One function per label, so that rows are not drawn anew for it. */
function lineNames(label: string): (number: number) => string {
  const known = names.get(label)
  if (known) return known
  const nameOf = (number: number): string => `${label}${editorText.line(number)}`
  names.set(label, nameOf)
  return nameOf
}

function LineRow({ row, index, onChange, onAddAfter }: RowProps<string>) {
  return <GrowingText ariaLabel={editorText.line(index + 1)} value={row} onChange={onChange} onEnter={onAddAfter} />
}
