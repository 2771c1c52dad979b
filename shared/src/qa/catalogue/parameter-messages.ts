// How are the thresholds of the rules called that somebody may change?
import { defineMessages } from '../../api/messages.js';

const exempt = ['Typisierungen ohne diese Pflicht', 'Typings without this duty'] as const;
const leastWords = ['Kürzere Texte nicht beurteilen (Wörter)', 'Do not judge shorter texts (words)'] as const;
const perField = ['Höchstens so viele Befunde je Feld', 'At most so many findings per field'] as const;

export const parameterMessages = defineMessages({
  'qa.CMP-04.parameter.exemptTypings': exempt,
  'qa.CMP-05.parameter.exemptTypings': exempt,
  'qa.CMP-06.parameter.exemptTypings': exempt,
  'qa.CMP-07.parameter.exemptTypings': exempt,
  'qa.CUR-01.parameter.warnAfterMonths': ['Warnung nach so vielen Monaten', 'Warning after so many months'],
  'qa.CUR-01.parameter.blockAfterMonths': ['Fehler nach so vielen Monaten', 'Error after so many months'],
  'qa.FMT-05.parameter.perField': perField,
  'qa.FMT-11.parameter.perField': perField,
  'qa.FMT-12.parameter.perField': perField,
  'qa.CON-12.parameter.percent': ['Wiederholt ab so viel Prozent des Stammtextes', 'Repeats from so many per cent of the master text'],
  'qa.CON-12.parameter.minWords': ['Kürzere Stammtexte nicht vergleichen (Wörter)', 'Do not compare shorter master texts (words)'],
  'qa.LNG-01.parameter.warnBelow': ['Warnung unter diesem Wert', 'Warning below this value'],
  'qa.LNG-01.parameter.hintBelow': ['Hinweis unter diesem Wert', 'Hint below this value'],
  'qa.LNG-01.parameter.minWords': leastWords,
  'qa.LNG-02.parameter.warnAbove': ['Warnung über so vielen Schuljahren', 'Warning above so many years of school'],
  'qa.LNG-02.parameter.hintAbove': ['Hinweis über so vielen Schuljahren', 'Hint above so many years of school'],
  'qa.LNG-02.parameter.minWords': leastWords,
  'qa.LNG-03.parameter.warnAbove': ['Warnung über diesem Wert', 'Warning above this value'],
  'qa.LNG-03.parameter.hintAbove': ['Hinweis über diesem Wert', 'Hint above this value'],
  'qa.LNG-03.parameter.minWords': leastWords,
  'qa.OEZ-03.parameter.earliest': ['Früheste übliche Öffnung', 'Earliest usual opening'],
  'qa.OEZ-03.parameter.latest': ['Späteste übliche Schließung', 'Latest usual closing'],
  'qa.OEZ-03.parameter.longestHours': ['Längste übliche Öffnung am Stück (Stunden)', 'Longest usual opening at a stretch (hours)'],
  'qa.GEO-02.parameter.south': ['Südgrenze (Grad Breite)', 'Southern limit (degrees of latitude)'],
  'qa.GEO-02.parameter.north': ['Nordgrenze (Grad Breite)', 'Northern limit (degrees of latitude)'],
  'qa.GEO-02.parameter.west': ['Westgrenze (Grad Länge)', 'Western limit (degrees of longitude)'],
  'qa.GEO-02.parameter.east': ['Ostgrenze (Grad Länge)', 'Eastern limit (degrees of longitude)'],
});
