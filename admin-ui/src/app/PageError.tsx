// What does somebody see when a page breaks?
import { Component, type ReactNode } from 'react';
import { Alert, Button } from '@mui/material';
import { say } from './say.js';

/** React offers error boundaries as classes only. A new key (another page) starts afresh. */
export class PageError extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={() => window.location.reload()}>
            {say('app.reload')}
          </Button>
        }
      >
        {say('app.page-broken')}
      </Alert>
    );
  }
}
