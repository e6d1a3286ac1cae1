import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { memo } from 'react'
import { JOB_DESCRIPTION_LABELS as LABELS } from '../../../../../../core/text/roles-text'
import { useAround, useProblemAt } from '../editor-context'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'
import type { BasicFields, PartProps } from './part-props'

type TextField = 'title' | 'code' | 'reportsTo' | 'subordinates' | 'grade' | 'payRange'

export const BasicsPart = memo(function BasicsPart({ value, onChange }: PartProps<BasicFields>) {
  const { departmentNames, roleNames } = useAround()
  const titleProblem = useProblemAt('title')
  const headCountProblem = useProblemAt('headCount')
  const text = (key: TextField, more: { readonly list?: string; readonly error?: string | undefined } = {}) => (
    <TextInput
      label={LABELS[key]}
      value={value[key]}
      maxLength={200}
      list={more.list}
      error={more.error}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  const departments = departmentNames.includes(value.department)
    ? departmentNames
    : [value.department, ...departmentNames]
  return (
    <div className={classes.fields}>
      {text('title', { error: titleProblem })}
      {text('code')}
      <NativeSelect
        size="xs"
        label={LABELS.department}
        value={value.department}
        data={departments.map((name) => ({ value: name, label: name === '' ? editorText.noDepartment : name }))}
        onChange={(event) => onChange({ department: event.currentTarget.value })}
      />
      {text('reportsTo', { list: 'editor-superiors' })}
      <NumberInput
        label={LABELS.headCount}
        min={1}
        max={9999}
        allowDecimal={false}
        suffix={` ${editorText.headCountUnit}`}
        value={value.headCount}
        error={headCountProblem}
        onChange={(heads) => onChange({ headCount: typeof heads === 'number' ? heads : 0 })}
      />
      {text('grade')}
      <div className={classes.wide}>{text('subordinates')}</div>
      <div className={classes.wide}>{text('payRange')}</div>
      <datalist id="editor-superiors">
        {[editorText.ownerAsSuperior, ...roleNames].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
})
