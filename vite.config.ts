import { bundleContent, loadLibrary, readContentFolder } from '#cli';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Serves the content bundle in development and writes it beside the app in a build. */
function content(): Plugin {
  const bundle = (): ReadonlyMap<string, string> => bundleContent(loadLibrary(readContentFolder(import.meta.dirname)));
  return {
    name: 'firstline-content',
    configureServer(server) {
      server.middlewares.use('/content', (request, response, next) => {
        const file = bundle().get((request.url ?? '').replace(/^\//, '').split('?')[0] ?? '');
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/json');
        response.end(file);
      });
    },
    generateBundle() {
      for (const [path, source] of bundle()) this.emitFile({ type: 'asset', fileName: `content/${path}`, source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), content()],
  worker: { format: 'es' },
  build: { target: 'es2024', outDir: 'dist', emptyOutDir: true },
});
