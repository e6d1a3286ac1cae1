import { Button, Checkbox, Drawer, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RecordId } from '../../../../../core/kernel/ids'
import { FUNCTION_LIBRARY } from '../../../../../core/roles/library/function-library'
import { missingFunctions } from '../../../../../core/staffing/edit-functions'
import { functionProblemText } from '../../../../../core/text/coverage-text'
import type { ShopFunction } from '../../../../../core/team/shop-function'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { addFromLibrary, removeFunction, reorderFunction, saveFunction } from '../commands/save-functions'
import type { FunctionsDrawer } from '../functions-store'
import { closeDrawer } from '../functions-store'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'
import shared from '../../team.module.css'

interface DrawersProps {
  readonly model: FunctionsModel
  readonly drawer: FunctionsDrawer
}

export function FunctionDrawers({ model, drawer }: DrawersProps) {
  const each = drawer.kind === 'function' ? model.data.shopFunctions.find(({ id }) => id === drawer.id) : undefined
  const isForm = each !== undefined || drawer.kind === 'new'
  return (
    <>
      <Drawer
        opened={isForm}
        onClose={closeDrawer}
        position="right"
        size="md"
        title={each ? roomText.formTitle(each.name) : roomText.newTitle}
      >
        {isForm ? <FunctionForm key={each?.id ?? 'new'} model={model} each={each} /> : null}
      </Drawer>
      <Drawer
        opened={drawer.kind === 'library'}
        onClose={closeDrawer}
        position="right"
        size="md"
        title={roomText.libraryTitle}
      >
        {drawer.kind === 'library' ? <LibraryForm model={model} /> : null}
      </Drawer>
    </>
  )
}

interface FunctionFormProps {
  readonly model: FunctionsModel
  readonly each: ShopFunction | undefined
}
function FunctionForm({ model, each }: FunctionFormProps) {
  const [name, setName] = useState(each?.name ?? '')
  const [note, setNote] = useState(each?.note ?? '')
  const [problem, setProblem] = useState<Awaited<ReturnType<typeof saveFunction>>>()
  const save = async (): Promise<void> => {
    const { note: _before, ...rest } = each ?? {
      id: newId<RecordId>(),
      order: Math.max(0, ...model.data.shopFunctions.map(({ order }) => order)) + 1,
      backupIds: [],
    }
    const found = await saveFunction(model, { ...rest, name, ...(note.trim() === '' ? {} : { note: note.trim() }) })
    setProblem(found)
    if (found === undefined) closeDrawer()
  }
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={roomText.name}
        value={name}
        maxLength={30}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={typeof problem === 'object' ? functionProblemText(problem) : undefined}
      />
      <Textarea
        label={roomText.note}
        value={note}
        autosize
        minRows={2}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {each ? (
        <Group gap="xs">
          <Text size="sm">{roomText.order}</Text>
          <Button variant="default" onClick={() => void reorderFunction(model, each.id, -1)}>
            {roomText.up}
          </Button>
          <Button variant="default" onClick={() => void reorderFunction(model, each.id, 1)}>
            {roomText.down}
          </Button>
        </Group>
      ) : null}
      <Group justify="space-between">
        {each ? (
          <ConfirmButton
            label={roomText.remove}
            question={roomText.removeQuestion(each.name)}
            onConfirm={() => void removeFunction(each.id).then((gone) => gone && closeDrawer())}
          />
        ) : (
          <span />
        )}
        <Button type="submit">{roomText.save}</Button>
      </Group>
    </form>
  )
}

function LibraryForm({ model }: { readonly model: FunctionsModel }) {
  const missing = missingFunctions(model.data.shopFunctions, FUNCTION_LIBRARY)
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (missing.length === 0) return <Text size="sm">{roomText.libraryAll}</Text>
  const add = async (): Promise<void> => {
    const items = missing.filter(({ key }) => chosen.includes(key))
    if (await addFromLibrary(model, items)) closeDrawer()
  }
  const toggle = (key: string): void =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  return (
    <Stack gap="sm">
      <Text size="sm">{roomText.libraryHelp}</Text>
      <Checkbox
        label={roomText.selectAll}
        checked={chosen.length === missing.length}
        indeterminate={chosen.length > 0 && chosen.length < missing.length}
        onChange={() => setChosen(chosen.length === missing.length ? [] : missing.map(({ key }) => key))}
      />
      {missing.map(({ key, name, about }) => (
        <Checkbox
          key={key}
          label={name}
          description={about}
          checked={chosen.includes(key)}
          onChange={() => toggle(key)}
        />
      ))}
      <Group justify="flex-end">
        <Button disabled={chosen.length === 0} onClick={() => void add()}>
          {roomText.addSelected(chosen.length)}
        </Button>
      </Group>
    </Stack>
  )
}
