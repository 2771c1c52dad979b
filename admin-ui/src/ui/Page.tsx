// How does every page begin: title, what it is about, what can be done?
import { useEffect, useRef, type ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import { useLocation } from 'react-admin';

export interface PageProps {
  readonly title: string;
  /** A sentence or line under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly maxWidth?: number | string;
}

/** Titles begin at the same place on every page, however wide its content may get. */
const widest = 1440;

let firstPath: string | undefined;

/** Names the page in the tab, and takes the focus to the title after a navigation, so that a screen reader hears where it is. */
const useArrival = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · Kommunalredaktion`;
  }, [title]);
  useEffect(() => {
    if (firstPath === undefined) firstPath = pathname;
    else if (firstPath !== pathname) {
      firstPath = '';
      heading.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return heading;
};

export const Page = ({ title, lead, actions, children, maxWidth = widest }: PageProps) => {
  const heading = useArrival(title);
  return (
    <Box sx={{ maxWidth: widest, mx: 'auto', '& > *': { maxWidth } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5, mb: 2.5 }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead && (
            <Typography component="div" color="textSecondary" sx={{ mt: 0.5 }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
};
