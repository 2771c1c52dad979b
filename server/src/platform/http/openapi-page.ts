// How does the contract look to a person? A plain page without scripts: each route with its parameters, its body and its answer.
import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses?: Record<string, { readonly content?: object }>;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);
const json = (title: string, value: object | undefined): string =>
  value ? `<details><summary>${title}</summary><pre>${escape(JSON.stringify(value, null, 2))}</pre></details>` : '';

const section = (path: string, method: string, { parameters = [], requestBody, responses = {} }: Operation): string => {
  const named = parameters.map((one) => `<code>${escape(one.name)}</code> (${escape(one.in)})`).join(', ');
  const answers = Object.entries(responses)
    .map(([status, { content }]) => json(`Antwort ${escape(status)}`, content))
    .join('');
  return `<section><h2><code>${escape(method.toUpperCase())} ${escape(path)}</code></h2>${named ? `<p>${named}</p>` : ''}${json('Inhalt', requestBody)}${answers}</section>`;
};

export const openApiPage = (document: OpenAPIObject): string => {
  const sections = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => section(path, method, operation)),
  );
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kommunalredaktion: Schnittstelle</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{overflow:auto;background:#f4f4f4;padding:1rem}h2{font-size:1.1rem;margin-top:2rem}</style></head>
<body><h1>Schnittstelle der Kommunalredaktion</h1><p>Maschinenlesbar: <a href="openapi.json">openapi.json</a></p>${sections.join('\n')}</body></html>`;
};
