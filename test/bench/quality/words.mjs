// With which words are things said in the planted pieces? Ordinary ones, in many ways, so that nothing depends on a single wording.

export const towns = [
  'Nauen',
  'Templin',
  'Guben',
  'Perleberg',
  'Zossen',
  'Beeskow',
  'Wittstock',
  'Luckau',
  'Angermünde',
  'Ketzin',
  'Treuenbrietzen',
  'Lübbenau',
];
export const streets = [
  'Mühlenweg',
  'Lindenallee',
  'Am Anger',
  'Schulstraße',
  'Poststraße',
  'Kirchgasse',
  'Berliner Chaussee',
  'Gartenstraße',
  'Breite Straße',
  'Bahnhofstraße',
];
export const families = ['Krüger', 'Lehmann', 'Zabel', 'Noack', 'Wegener', 'Petrick', 'Schiller', 'Haase', 'Rademacher', 'Thieme'];
export const given = ['Katrin', 'Jürgen', 'Sabine', 'Thomas', 'Monika', 'Andreas', 'Claudia', 'Stefan', 'Heike', 'Torsten'];
export const folded = (name) => name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

export const plainSentences = [
  'Wir helfen Ihnen gern.',
  'Bringen Sie bitte etwas Zeit mit.',
  'Den Antrag stellen Sie selbst.',
  'Sie bekommen Post von uns.',
  'Fragen Sie ruhig nach.',
  'Das Amt prüft Ihre Papiere.',
  'Danach ist alles erledigt.',
  'Sie müssen nichts weiter tun.',
  'Kinder kommen mit den Eltern.',
  'Im Haus gibt es einen Aufzug.',
  'Wer mag, kommt zu zweit.',
  'Die Karte gilt ein Jahr.',
  'Am Ende steht Ihre Unterschrift.',
  'Den Rest machen wir.',
];
const hard = [
  ['Die', 'Inanspruchnahme', 'Gewährung', 'Bewilligung', 'Wiederherstellung', 'Verlängerung', 'Aufrechterhaltung', 'Geltendmachung'],
  [
    'der',
    'leistungsrechtlichen',
    'verwaltungsverfahrensrechtlichen',
    'ordnungsbehördlichen',
    'bauordnungsrechtlichen',
    'gefahrenabwehrrechtlichen',
    'fördermittelrechtlichen',
  ],
  [
    '',
    'Ausnahmegenehmigungen',
    'Unterstützungsleistungen',
    'Erlaubnisvoraussetzungen',
    'Zuwendungsbescheide',
    'Mitwirkungsobliegenheiten',
    'Nachweisverpflichtungen',
  ],
  ['', 'unter Berücksichtigung', 'nach Maßgabe', 'vorbehaltlich', 'unbeschadet', 'im Rahmen'],
  [
    '',
    'entscheidungserheblicher Gesamtumstände',
    'einschlägiger Verwaltungsvorschriften',
    'nachzuweisender Anspruchsvoraussetzungen',
    'zwischenbehördlicher Abstimmungserfordernisse',
  ],
  ['', 'bedarf', 'erfordert', 'begründet', 'unterliegt'],
  [
    '',
    'einer rechtsverbindlichen Antragstellung',
    'der vorherigen Sachverhaltsaufklärung',
    'einer behördenübergreifenden Prüfungszuständigkeit',
    'der fristgerechten Unterlagenvorlage',
  ],
  [
    '',
    'einschließlich beglaubigter Vollmachtsurkunden',
    'sowie entsprechender Bevollmächtigungserklärungen',
    'zuzüglich vollständiger Einkommensnachweise',
    'nebst fachaufsichtlicher Unbedenklichkeitsbescheinigung',
  ],
];
/** A sentence as an office writes it that thinks of itself. */
export const hardSentence = (random) => `${hard.map(([first, ...rest]) => `${first} ${random.pick(rest)}`.trim()).join(' ')}.`;
export const plainText = (random, count) => random.some(plainSentences, count).join(' ');
export const paragraph = (text) => `<p>${text}</p>`;

/** Puts a piece before, behind or among what a text says already. */
export const addTo = (content, field, html, random) => {
  const before = content[field]?.de ?? '';
  const at = before.indexOf('</p>') + '</p>'.length;
  const text = random.chance(0.3)
    ? html + before
    : random.chance(0.5) && at > 4
      ? before.slice(0, at) + html + before.slice(at)
      : before + html;
  return { [field]: { ...content[field], de: text } };
};
export const kinds = ['organisational-unit', 'service', 'supplement', 'online-service'];
/** A long text that each has. */
const textOf = { 'organisational-unit': 'description', service: 'description', supplement: 'notes', 'online-service': 'description' };
/** A piece of markup in the long text of a record. */
export const inText =
  (kind, htmlOf) =>
  ({ content, random }) =>
    addTo(content, textOf[kind], htmlOf(random), random);
/** Words, or what makes them, as a paragraph of their own. */
export const textual = (words) => (random) => paragraph(typeof words === 'function' ? words(random) : words);

/** The same change at the first item of a list, or at an item of its own. */
export const firstOf = (list, change, otherwise) =>
  list?.length ? [{ ...list[0], ...change }, ...list.slice(1)] : [{ ...otherwise, ...change }];
