// How is the user interface built and served while developing?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const apiPort = process.env['API_PORT'] ?? '8080';
const proxy = { '/api': { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false } };

const mui = /node_modules[\\/](@mui|@emotion)[\\/]/;
const reactAdmin =
  /node_modules[\\/](react-admin|ra-core|ra-ui-materialui|ra-i18n-polyglot|ra-language-english|react-router|react-router-dom|@tanstack|react-hook-form)[\\/]/;

/** Compressed once, at build time: the server hands out what lies beside a file. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|css|svg)$/.test(file))
      .map((file) => path.join(dir, file));
    for (const file of files) {
      const content = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(content));
    }
  },
});

export default defineConfig({
  plugins: [react(), compressed()],
  server: { host: '127.0.0.1', port: Number(process.env['UI_PORT'] ?? 5173), proxy },
  preview: { host: '127.0.0.1', proxy },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    sourcemap: false,
    // The content security policy allows no data: scripts and no inline pieces.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What login and start page need comes first; what only rooms need waits for the first of them.
            { name: 'mui', test: mui, tags: ['$initial'] },
            { name: 'ra', test: reactAdmin, tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
