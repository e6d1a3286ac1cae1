import type { ReactNode } from 'react'
import { Component } from 'react'
import { ErrorPanel } from '../ui/ErrorPanel'
import { useSecrets } from '../ui/secrets'
import { shellText } from './shell-text'

interface ScreenErrorBoundaryProps {
  readonly title: string
  readonly children: ReactNode
}
interface ScreenErrorBoundaryState {
  readonly error: Error | null
}

/** A message may quote a figure that stands hidden everywhere else. */
function ErrorDetail({ message }: { readonly message: string }) {
  return <>{useSecrets().amountsShown ? message : message.replace(/\d/g, '•')}</>
}

/** Only a class can catch. Typed input lives in `useDraft`, outside the screen, so a second mount finds it again. */
export class ScreenErrorBoundary extends Component<ScreenErrorBoundaryProps, ScreenErrorBoundaryState> {
  override state: ScreenErrorBoundaryState = { error: null }

  static getDerivedStateFromError(thrown: unknown): ScreenErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div data-screen-error>
        <ErrorPanel text={shellText.screenBroke(this.props.title)} onRetry={() => this.setState({ error: null })} />
        <details style={{ maxWidth: '40rem', margin: '0 auto', padding: '0 1rem' }}>
          <summary>{shellText.screenDetail}</summary>
          <pre className="wrap-any" style={{ whiteSpace: 'pre-wrap', fontSize: '0.75rem' }}>
            <ErrorDetail message={error.message} />
          </pre>
        </details>
      </div>
    )
  }
}
