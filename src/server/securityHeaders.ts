// What a browser may do with our pages: nothing from elsewhere, no inline script, no frame around them.

import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = "'self'";
const NONE = "'none'";

/** Rules that react-aria writes into the page by itself: for what can be pressed, and while a dialog holds the page still. */
export const WIDGET_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const YEAR_SECONDS = 31_536_000;

/** `isHttps`: browsers reach the server by https, and from then on never without. */
export async function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [NONE],
        scriptSrc: [SELF],
        scriptSrcAttr: [NONE],
        workerSrc: [SELF],
        styleSrc: [SELF],
        styleSrcElem: [SELF, ...WIDGET_STYLES.map(hashForPolicy)],
        // Drawings carry style attributes; an attribute cannot fetch anything that the other lines forbid.
        styleSrcAttr: ["'unsafe-inline'"],
        // Drawings reach the canvas as blobs; Phaser's blank textures are data.
        imgSrc: [SELF, 'blob:', 'data:'],
        fontSrc: [SELF],
        mediaSrc: [SELF, 'blob:', 'data:'],
        connectSrc: [SELF, 'blob:', 'data:'],
        manifestSrc: [SELF],
        objectSrc: [NONE],
        baseUri: [NONE],
        formAction: [NONE],
        frameAncestors: [NONE],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  });
}

function hashForPolicy(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
