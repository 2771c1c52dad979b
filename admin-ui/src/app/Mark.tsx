// What is the sign of the product? A leaf with text, checked.
import { SvgIcon, type SvgIconProps } from '@mui/material';

export const Mark = (props: SvgIconProps) => (
  <SvgIcon viewBox="4 4 24 24" aria-hidden {...props}>
    <path d="M8 7h13a4 4 0 0 1 4 4v14H11a4 4 0 0 1-4-4V8a1 1 0 0 1 1-1z" fill="#ffffff" />
    <path d="M11 12h10M11 16h10" stroke="#0b3c49" strokeWidth="1.8" strokeLinecap="round" fill="none" />
    <path d="m13 20.8 2 2 5-4.6" fill="none" stroke="#c77700" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
  </SvgIcon>
);
