// How does a passage that a finding quotes stand out while somebody writes? By a line and a ground over the text; neither the text nor its history knows of it.
import type { Theme } from '@mui/material/styles';
import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { RuleFinding } from '@kommunalredaktion/shared';
import { spansOf, type Run } from './quotations.js';

const key = new PluginKey<DecorationSet>('quotedPassages');

const runsIn = (doc: Node): Run[] => {
  const runs: Run[] = [];
  doc.descendants((node, at, parent, index) => {
    const before = index > 0 ? parent?.child(index - 1) : undefined;
    if (node.isText) runs.push({ text: node.text ?? '', at, begins: before === undefined || before.type.name === 'hardBreak' });
  });
  return runs;
};

/** Between two judgements the marks move with the text. */
export const quotedPassages = Extension.create({
  name: 'quotedPassages',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, shown) => (tr.getMeta(key) as DecorationSet | undefined) ?? shown.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export const showQuoted = (editor: Editor, findings: readonly RuleFinding[]): void => {
  // One that was drawn too slowly is replaced before it was ever seen.
  if (editor.isDestroyed) return;
  editor.commands.command(({ tr }) => {
    const runs = runsIn(tr.doc);
    const marks = findings.flatMap(({ evidence = '', severity }) =>
      spansOf(runs, evidence).map(({ from, to }) => Decoration.inline(from, to, { class: `quoted-${severity}` })),
    );
    tr.setMeta(key, DecorationSet.create(tr.doc, marks));
    return true;
  });
};

const looks = { hint: ['info', 'dotted'], warning: ['warning', 'dashed'], blocker: ['error', 'solid'] } as const;

/** The heavier last: it shows where several quote the same passage. */
export const quotedLooks = ({ palette }: Theme) =>
  Object.fromEntries(
    Object.entries(looks).map(([severity, [tone, style]]) => [
      `& .quoted-${severity}`,
      {
        textDecoration: `underline 2px ${style} ${palette[tone].main}`,
        textUnderlineOffset: '0.2em',
        backgroundColor: palette[tone].light,
      },
    ]),
  );
