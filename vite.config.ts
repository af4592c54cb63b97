import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServedContent } from '#cli';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Installable, and at work without a connection: everything is kept on the device at the first visit. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  manifest: {
    name: 'Firstline',
    short_name: 'Firstline',
    description: 'Practise first-line border control: interview the traveller, examine the papers, decide by the law.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f3efe6',
    theme_color: '#1f5a55',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,json,svg,png,woff2,mp3,webm,ogg}'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    navigateFallbackDenylist: [/\/(api|health|ready)\b/],
    cleanupOutdatedCaches: true,
  },
});

/** Serves the content bundle in development and writes it beside the app in a build. */
function content(): Plugin {
  const root = import.meta.dirname;
  return {
    name: 'firstline-content',
    configureServer(server) {
      server.middlewares.use('/content', (request, response, next) => {
        const path = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
        const { files, recordings } = readServedContent(root);
        const recording = recordings.get(path);
        if (recording !== undefined) {
          response.end(readFileSync(join(root, recording)));
          return;
        }
        const file = files.get(path);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/json');
        response.end(file);
      });
    },
    generateBundle() {
      const { files, recordings } = readServedContent(root);
      for (const [path, file] of recordings)
        this.emitFile({ type: 'asset', fileName: `content/${path}`, source: readFileSync(join(root, file)) });
      for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `content/${path}`, source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), content(), offline],
  worker: { format: 'es' },
  build: {
    target: 'es2024',
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1600,
    // The engine apart from what is drawn with it: it changes seldom, and each is measured by itself.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } } },
  },
});
