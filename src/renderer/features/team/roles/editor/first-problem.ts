/** Shows the first field that is wrong, once the problems stand on the screen. */
export function goToFirstProblem(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('[data-error="true"], [data-problem]')
    first?.scrollIntoView({ block: 'center' })
    const field = first?.matches('input, textarea') ? first : first?.querySelector<HTMLElement>('input, textarea')
    field?.focus({ preventScroll: true })
  })
}
