// How does the product look? Quiet petrol on cool grey; every pair of text and ground keeps at least 4.5 : 1.
import { createTheme, type PaletteMode, type ThemeOptions } from '@mui/material/styles';

const ink = { light: '#16262c', dark: '#e6eef0' };
const systemFonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const palettes = {
  light: {
    mode: 'light',
    primary: { main: '#0b5566', light: '#d9eaee', dark: '#083f4c', contrastText: '#ffffff' },
    secondary: { main: '#475a62', light: '#e7edef', dark: '#33434a', contrastText: '#ffffff' },
    error: { main: '#a3201d', light: '#fbe5e3', dark: '#7d1513' },
    warning: { main: '#8a4b00', light: '#fdeed6', dark: '#6a3900' },
    info: { main: '#1f5a96', light: '#e1edf9', dark: '#17446f' },
    success: { main: '#1d6b42', light: '#def2e6', dark: '#14502f' },
    background: { default: '#f3f6f7', paper: '#ffffff' },
    text: { primary: ink.light, secondary: '#4c5d64' },
    divider: '#dbe3e6',
  },
  dark: {
    mode: 'dark',
    primary: { main: '#7cc7d6', light: '#17343c', dark: '#a9dfe9', contrastText: '#06262e' },
    secondary: { main: '#b3c3c9', light: '#24343a', dark: '#d3dfe3', contrastText: '#10202a' },
    error: { main: '#ff9d94', light: '#45201e', dark: '#ffc4be' },
    warning: { main: '#f2b66a', light: '#402d14', dark: '#f8d3a2' },
    info: { main: '#8fc0f2', light: '#1a3048', dark: '#bddbf8' },
    success: { main: '#7fcf9f', light: '#173524', dark: '#b0e4c4' },
    background: { default: '#0f1a1e', paper: '#16242a' },
    text: { primary: ink.dark, secondary: '#a9babf' },
    divider: '#2b3d44',
  },
} as const;

const themeFor = (mode: PaletteMode): ThemeOptions => {
  const colours = palettes[mode];
  const ring = { outline: `3px solid ${mode === 'light' ? '#c77700' : '#ffc266'}`, outlineOffset: '2px' };
  return createTheme({
    palette: colours,
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: systemFonts,
      fontSize: 14,
      h1: { fontSize: '1.625rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: '0.9375rem' },
    },
    sidebar: { width: 236, closedWidth: 0 },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': ring,
          'main:focus, h1:focus': { outline: 'none' },
          a: { color: colours.primary.main, textUnderlineOffset: '0.18em' },
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
          },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { minHeight: 36, paddingInline: 14 },
          sizeSmall: { minHeight: 30, paddingInline: 10, fontSize: '0.875rem' },
          outlined: { borderColor: mode === 'light' ? '#8fa3ab' : '#5c737c' },
        },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderColor: colours.divider } } },
      MuiAppBar: { defaultProps: { elevation: 0, color: 'default' } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 6 }, sizeSmall: { height: 24, fontSize: '0.8125rem' } } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'none' } },
      MuiFormControl: { defaultProps: { size: 'small', margin: 'none' } },
      MuiAutocomplete: { defaultProps: { size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { backgroundColor: colours.background.paper },
          notchedOutline: { borderColor: mode === 'light' ? '#84979f' : '#5c737c' },
        },
      },
      MuiInputLabel: { styleOverrides: { root: { color: colours.text.secondary } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: colours.divider, fontSize: '0.875rem' },
          sizeSmall: { padding: '9px 12px' },
          head: {
            color: colours.text.secondary,
            fontWeight: 600,
            fontSize: '0.8125rem',
            whiteSpace: 'nowrap',
            backgroundColor: 'transparent',
          },
        },
      },
      MuiTableRow: {
        styleOverrides: {
          root: {
            '&:last-of-type > td': { borderBottom: 0 },
            '&.MuiTableRow-hover:hover': { backgroundColor: mode === 'light' ? '#eef4f6' : '#1c2e35' },
          },
        },
      },
      MuiTooltip: {
        defaultProps: { arrow: true, enterDelay: 400 },
        styleOverrides: {
          tooltip: {
            fontSize: '0.8125rem',
            backgroundColor: mode === 'light' ? '#24343a' : '#e6eef0',
            color: mode === 'light' ? '#ffffff' : '#16262c',
          },
        },
      },
      MuiAlert: {
        styleOverrides: {
          root: ({ ownerState: { variant = 'standard', severity = 'success' } }) => ({
            alignItems: 'flex-start',
            ...(variant === 'standard' && {
              backgroundColor: colours[severity].light,
              color: colours[severity].dark,
              '& .MuiAlert-icon': { color: colours[severity].dark },
            }),
          }),
          message: { fontSize: '0.9375rem' },
        },
      },
      MuiDialogTitle: { styleOverrides: { root: { fontWeight: 650 } } },
      MuiDialogActions: {
        defaultProps: { disableSpacing: true },
        styleOverrides: { root: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 20px' } },
      },
      MuiDialog: { defaultProps: { fullWidth: true, maxWidth: 'sm' } },
    },
  } as ThemeOptions);
};

export const lightTheme = themeFor('light');
export const darkTheme = themeFor('dark');
