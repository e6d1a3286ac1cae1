import type { DragEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { WantedTables } from './import-flow'
import { readDroppedFiles } from './import-flow'
import classes from './Importing.module.css'

interface DropAreaProps {
  readonly only?: WantedTables
  readonly children: ReactNode
}

/** Takes files that are dropped anywhere on it; a button does the same for the keyboard. */
export function DropArea({ only, children }: DropAreaProps) {
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) void readDroppedFiles(files, only)
  }
  return (
    <div
      className={over ? `${classes.area} ${classes.over}` : classes.area}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  )
}
