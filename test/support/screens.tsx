// How does a screen test open the interface at an address and look at it?
import { configure, render, type RenderResult } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { App } from '@ui/App.js';
import { closeSession } from '@ui/app/session.js';

// The first room of a run brings its part of the interface along.
configure({ asyncUtilTimeout: 15_000 });

export interface Opened extends RenderResult {
  readonly address: () => string;
  readonly go: (to: string) => Promise<void>;
}

/** Opens the whole interface as a fresh visit: nobody is known yet, nothing is remembered. */
export const openAt = (path: string): Opened => {
  closeSession();
  localStorage.clear();
  const router = createMemoryRouter([{ path: '*', element: <App /> }], { initialEntries: [path] });
  const opened = render(<RouterProvider router={router} />);
  return { ...opened, address: () => router.state.location.pathname + router.state.location.search, go: (to) => router.navigate(to) };
};
