// Do single letters act as commands for this person? Kept in the browser; on until switched off.
import { useStore } from 'react-admin';

export const useShortcuts = () => useStore('shortcuts', true);
