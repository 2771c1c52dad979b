// What does the loader of official areas tell about a line that it refuses?
import { defineMessages } from '../api/messages.js';

export const areaFileMessages = defineMessages({
  'areas.file.header-missing': ['Die Kopfzeile mit den Spaltennamen fehlt.', 'The header line with the names of the columns is missing.'],
  'areas.file.column-missing': ['Die Spalte „%{column}“ fehlt.', 'The column “%{column}” is missing.'],
  'areas.file.column-unknown': ['Die Spalte „%{column}“ ist nicht vorgesehen.', 'There is no column “%{column}” in this format.'],
  'areas.file.column-twice': ['Die Spalte „%{column}“ kommt zweimal vor.', 'The column “%{column}” occurs twice.'],
  'areas.file.quote-open': ['Ein Anführungszeichen wird nicht geschlossen.', 'A quotation mark is not closed.'],
  'areas.file.columns-count': ['Die Zeile hat %{found} Felder statt %{expected}.', 'The line has %{found} fields instead of %{expected}.'],
  'areas.file.ars-form': [
    '„%{value}“ ist kein Regionalschlüssel: Er hat genau 12 Ziffern.',
    '“%{value}” is not a regional key: it has exactly 12 digits.',
  ],
  'areas.file.ars-level': ['Der Schlüssel %{ars} passt nicht zur Ebene „%{level}“.', 'The key %{ars} does not fit the level “%{level}”.'],
  'areas.file.ars-twice': ['Der Schlüssel %{ars} steht schon in Zeile %{line}.', 'The key %{ars} already occurs in line %{line}.'],
  'areas.file.ags-form': [
    '„%{value}“ ist kein Gemeindeschlüssel: Er hat genau 8 Ziffern.',
    '“%{value}” is not a municipality key: it has exactly 8 digits.',
  ],
  'areas.file.ags-differs': [
    'Der Gemeindeschlüssel %{ags} passt nicht zum Regionalschlüssel; erwartet wird %{expected}.',
    'The municipality key %{ags} does not fit the regional key; %{expected} is expected.',
  ],
  'areas.file.ags-missing': [
    'Der Gemeindeschlüssel fehlt; erwartet wird %{expected}.',
    'The municipality key is missing; %{expected} is expected.',
  ],
  'areas.file.ags-unexpected': ['Einen Gemeindeschlüssel haben nur Städte und Gemeinden.', 'Only municipalities have a municipality key.'],
  'areas.file.name-missing': ['Der Name fehlt.', 'The name is missing.'],
  'areas.file.type-missing': ['Die Bezeichnung der Gebietsart fehlt.', 'The type of the area is missing.'],
  'areas.file.level-unknown': [
    'Die Ebene „%{value}“ gibt es nicht; möglich sind %{levels}.',
    'There is no level “%{value}”; possible are %{levels}.',
  ],
  'areas.file.parent-missing': ['Der Schlüssel des übergeordneten Gebiets fehlt.', 'The key of the area above is missing.'],
  'areas.file.parent-unknown': [
    'Das übergeordnete Gebiet %{parent} steht nicht in der Datei.',
    'The area above, %{parent}, is not in the file.',
  ],
  'areas.file.parent-level': ['Das Gebiet %{parent} steht nicht über dieser Ebene.', 'The area %{parent} is not above this level.'],
  'areas.file.parent-key': ['Der Schlüssel %{ars} liegt nicht im Gebiet %{parent}.', 'The key %{ars} is not inside the area %{parent}.'],
  'areas.file.cycle': [
    'Das Gebiet %{ars} ist sich über seine übergeordneten Gebiete selbst untergeordnet.',
    'The area %{ars} is below itself by way of the areas above it.',
  ],
  'areas.file.population-form': ['„%{value}“ ist keine Einwohnerzahl.', '“%{value}” is not a number of inhabitants.'],
  'areas.file.postcode-form': [
    '„%{value}“ ist keine Postleitzahl: Sie hat genau 5 Ziffern.',
    '“%{value}” is not a postcode: it has exactly 5 digits.',
  ],
  'areas.file.date-form': ['„%{value}“ ist kein Datum der Form JJJJ-MM-TT.', '“%{value}” is not a date of the form YYYY-MM-DD.'],
  'areas.file.date-order': [
    'Die Gültigkeit endet am %{to}, vor ihrem Beginn am %{from}.',
    'The validity ends on %{to}, before it begins on %{from}.',
  ],
  'areas.file.successor-unknown': [
    'Das nachfolgende Gebiet %{successor} steht nicht in der Datei.',
    'The succeeding area %{successor} is not in the file.',
  ],
});
