// Is the passage that a finding quotes found in the text and marked there, without a trace in what is saved?
import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import type {} from '@tiptap/starter-kit';
import userEvent from '@testing-library/user-event';
import { valueAt } from '@ui/ui/fields/content-path.js';
import { spansOf, type Run } from '@ui/ui/fields/rich-text/quotations.js';
import { FakeApi } from '../../support/fake-api.js';
import { DraftServer, draftId } from '../../support/fake-editions.js';
import { aKind, dogTax, withService } from '../../support/fake-services.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

/** Lines of stretches, placed as an editor does: one place for each character, two between lines. */
const lines = (...texts: readonly (readonly string[])[]): Run[] => {
  let at = 1;
  return texts.flatMap((line) => {
    const runs = line.map((text, index) => {
      const run = { text, at, begins: index === 0 };
      at += text.length;
      return run;
    });
    at += 2;
    return runs;
  });
};
const marked = (runs: readonly Run[], quotation: string): string[] =>
  spansOf(runs, quotation).map(({ from, to }) =>
    runs.map(({ text, at }) => text.slice(Math.max(0, from - at), Math.max(0, to - at))).join(''),
  );

test('a sentence is found across bold words and links, whatever the blanks between its words', () => {
  const runs = lines(['Vorher. Wer einen ', 'Hund', '\u00a0hält,  meldet ihn', ' an. Danach.']);
  expect(spansOf(runs, 'Wer einen Hund hält, meldet ihn an.')).toEqual([{ from: 9, to: 45 }]);
  expect(marked(runs, 'Wer einen Hund hält, meldet ihn an.')).toEqual(['Wer einen Hund\u00a0hält,  meldet ihn an.']);
});

test('a quotation that was cut off, spans lines, carries markup or names what nobody sees is found as well', () => {
  const runs = lines(['Anmeldung & Frist'], ['Es gilt die So\u00adzial\u200bordnung mit sehr vielen Worten.']);
  expect(marked(runs, 'Es gilt die Sozial[U+200B]ordnung mit sehr…')).toEqual(['Es gilt die So\u00adzial\u200bordnung mit sehr']);
  expect(marked(runs, 'Anmeldung & Frist\nEs gilt')).toEqual(['Anmeldung & FristEs gilt']);
  expect(marked(runs, '2>Anmeldung &amp; Frist</h2><p>Es <stro')).toEqual(['Anmeldung & FristEs']);
});

test('every place is marked; where whole lines begin like it, only these', () => {
  expect(marked(lines(['Hier xxx und ', 'xxx']), 'xxx')).toEqual(['xxx', 'xxx']);
  const runs = lines(['Zur Abmeldung siehe unten.'], ['Abmeldung'], ['Formlos.']);
  expect(spansOf(runs, 'Abmeldung')).toEqual([{ from: 29, to: 38 }]);
});

test('what is not in the text, or quotes nothing, marks nothing', () => {
  expect(spansOf(lines(['Ein Satz.']), 'Ein anderer Satz.')).toEqual([]);
  expect(spansOf(lines(['Ein Satz.']), '')).toEqual([]);
  expect(spansOf(lines(['Ein Satz.']), '<p></p>')).toEqual([]);
});

let server: DraftServer;
beforeEach(() => {
  withPlainStyles();
  const content = { ...dogTax, summary: { de: '<p>Melden <strong>Sie</strong> sich an. Text folgt in Kürze.</p>' } };
  server = new DraftServer(withService(new FakeApi().loggedIn()), aKind('service', 'Hund anmelden', content));
});

test('in the editor the passage is marked as long as the finding holds; text and history know nothing of it', async () => {
  openAt(`/editions/${draftId}`);
  await userEvent.click(await screen.findByRole('button', { name: /^Texte/ }));
  const quoted = () => [...document.querySelectorAll('#field-summary-de .quoted-blocker')].map(({ textContent }) => textContent).join('');
  await waitFor(() => expect(quoted()).toMatch(/sich an\. Text folgt in Kürze\.$/));
  const { editor } = document.getElementById('field-summary-de') as unknown as { editor: Editor };
  expect(editor.can().undo()).toBe(false);
  act(() => void editor.commands.insertContentAt(1, 'Bitte! '));
  await waitFor(() =>
    expect(valueAt(server.edition.content, 'summary.de')).toBe('<p>Bitte! Melden <strong>Sie</strong> sich an. Text folgt in Kürze.</p>'),
  );
  expect(quoted()).toContain('Text folgt in Kürze.');
  act(() => void editor.commands.setContent('<p>Melden Sie sich an.</p>', { emitUpdate: true }));
  await waitFor(() => expect(quoted()).toBe(''));
  act(() => void editor.commands.undo());
  await waitFor(() => expect(quoted()).toContain('Text folgt in Kürze.'));
});
