// Which words does the room history use?
import { defineMessages } from '@kommunalredaktion/shared';

export const historyMessages = defineMessages({
  'history.lead': [
    'Jeder Schritt steht hier; Zeilen lassen sich nicht ändern oder löschen. Das Siegel verkettet sie.',
    'Every step is written here; rows cannot be changed or deleted. The seal chains them together.',
  ],
  'history.empty': ['Gesucht wurde in allen Zeilen, die Sie sehen dürfen.', 'All rows that you may see were searched.'],
  'history.column.at': ['Zeit', 'Time'],
  'history.column.what': ['Was geschah', 'What happened'],
  'history.column.seal': ['Siegel', 'Seal'],
  'history.filter.event': ['Ereignis', 'Event'],
  'history.filter.at': ['Zeit', 'Time'],
  'history.moved': ['von „%{from}“ zu „%{to}“', 'from “%{from}” to “%{to}”'],
  'history.fields': ['Felder: %{fields}', 'Fields: %{fields}'],
  'history.until': ['bis %{day}', 'until %{day}'],
  'history.count': ['%{n} Datensätze', '%{n} records'],
});
