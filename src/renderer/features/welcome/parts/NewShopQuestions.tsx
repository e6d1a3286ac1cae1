import { Button, Group } from '@mantine/core'
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { createShop } from '../commands/create-shop'
import type { NewShopForm } from '../new-shop-form'
import { checkNewShop } from '../new-shop-form'
import { keepNewShop, keptNewShop } from '../kept-form'
import { readNames } from '../read-names'
import { isLibraryRole } from '../role-choice'
import { setWelcomeStage } from '../welcome-store'
import { welcomeText } from '../welcome-text'
import { NamesQuestion } from './NamesQuestion'
import { RolesQuestion } from './RolesQuestion'
import { ShopQuestion } from './ShopQuestion'
import classes from './welcome-parts.module.css'

/** Three questions on one page; a missing answer is said beside its question, and nothing typed is lost, not even by closing the app. */
export function NewShopQuestions() {
  const [form, setForm] = useState(keptNewShop)
  const [attempts, setAttempts] = useState(0)
  const page = useRef<HTMLFormElement>(null)
  const typed = readNames(form.names, isLibraryRole)
  const problems = attempts > 0 ? checkNewShop(form, typed.people.length) : []
  const change = (part: Partial<NewShopForm>): void => {
    const next = { ...form, ...part }
    setForm(next)
    keepNewShop(next)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempts(attempts + 1)
    if (checkNewShop(form, typed.people.length).length === 0) void createShop(form)
  }
  useEffect(() => {
    if (attempts > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus()
  }, [attempts])
  return (
    <form ref={page} className={classes.form} onSubmit={onSubmit} noValidate>
      <h1 className={classes.title}>{welcomeText.formTitle}</h1>
      <ShopQuestion form={form} onChange={change} missing={problems.includes('shop-name-missing')} />
      <RolesQuestion
        chosen={form.roleKeys}
        onChange={(roleKeys) => change({ roleKeys })}
        missing={problems.includes('roles-missing')}
      />
      <NamesQuestion
        form={form}
        typed={typed}
        onChange={(names) => change({ names })}
        missing={problems.includes('names-missing')}
      />
      <Group gap="sm">
        <Button type="submit" size="sm">
          {welcomeText.create}
        </Button>
        <Button size="sm" variant="default" onClick={() => setWelcomeStage({ kind: 'choose' })}>
          {welcomeText.back}
        </Button>
      </Group>
    </form>
  )
}
