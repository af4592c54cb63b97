// Files read as text by the tests of this room, which know no file system: `import text from './x.yaml?raw'`, by Vite.

declare module '*.yaml?raw' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the form that Vite gives
  export default text;
}

interface ImportMeta {
  glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
}
