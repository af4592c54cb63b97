import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServedContent } from '#cli';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Chunks of the build: what every start loads, and what only an academy's screens need. */
const startFiles = new Set<string>();
const academyFiles = new Set<string>();

/** What leads to an academy's screens, by the module that is asked for. */
const TO_ACADEMY = /\/src\/(academy\/|app\/homes\/ExamGate\.tsx)/;

function chunkRoles(): Plugin {
  return {
    name: 'firstline-chunk-roles',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const reach = (into: Set<string>, name: string, mayFollow: (asked: string) => boolean): void => {
          const chunk = byName.get(name);
          if (chunk === undefined || into.has(name)) return;
          into.add(name);
          for (const css of chunk.viteMetadata?.importedCss ?? []) into.add(css);
          for (const next of chunk.imports) reach(into, next, mayFollow);
          for (const next of chunk.dynamicImports.filter(mayFollow)) reach(into, next, mayFollow);
        };
        const everything = new Set<string>();
        const practice = new Set<string>();
        const isPractice = (asked: string): boolean => !TO_ACADEMY.test(byName.get(asked)?.facadeModuleId ?? '');
        for (const { fileName } of chunks.filter(({ isEntry }) => isEntry)) {
          reach(startFiles, fileName, () => false);
          reach(practice, fileName, isPractice);
          reach(everything, fileName, () => true);
        }
        for (const file of everything) if (!practice.has(file)) academyFiles.add(file);
      },
    },
  };
}

/** Installable, and at work without a connection: everything that practice needs is kept on the device at the first visit. */
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
    // Where there is an academy there is a connection.
    manifestTransforms: [
      (manifest) => ({ manifest: manifest.filter(({ url }) => !academyFiles.has(url)), warnings: [] }),
    ],
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
  plugins: [react(), content(), chunkRoles(), offline],
  worker: { format: 'es' },
  build: {
    target: 'es2024',
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1600,
    modulePreload: {
      // Every browser that runs the rest knows it.
      polyfill: false,
      // What the start has loaded need not be listed with each screen.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !startFiles.has(file)),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group is what it names and no more: the rest comes where it is asked for.
          includeDependenciesRecursively: false,
          groups: [
            // The engine apart from what is drawn with it: it changes seldom, and each is measured by itself.
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            // What every screen stands in and comes by, at once instead of in a handful of small files.
            {
              name: 'frame',
              test: /\/src\/(app\/(?!main|App)\w+|ui\/(neededWords|announcements|isTyping|isolate|keptOnDevice))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
