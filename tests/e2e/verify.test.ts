// A stranger verifies a certificate in the browser without signing in: by its number, with the name on the paper, and by the file; one that was changed by
// a letter is not genuine. Axe finds nothing.

import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { CERTIFICATE_PATHS, PEOPLE_PATHS, type Issued } from '#exam';
import { expect, it, onTestFinished } from 'vitest';
import { openSigningKey } from '../../src/server/certificates/signingKey.ts';
import { SYSTEM_CHANCE } from '../../src/server/secret.ts';
import { makeWorld } from '../kit/examWorld.ts';
import { graded, nameThem } from '../kit/gradedWorld.ts';
import { faultsOf } from './axe.ts';
import { chooseFile } from './comers.ts';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

it('holds, is theirs, and is not what somebody made of it', async () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const world = await makeWorld('sqlite', {
    certificates: { key: await openSigningKey(pem), academy: 'Border Academy' },
    chance: SYSTEM_CHANCE,
    dist: join(import.meta.dirname, '../../dist'),
    addMore: (app) => {
      // Nobody is signed in, and nobody needs to be.
      app.get(PEOPLE_PATHS.academy(), { config: { access: 'everyone' } }, () => ({
        waitsForSetUp: false,
        singleSignOn: null,
        isSignedIn: false,
      }));
    },
  });
  const { app } = world.server;
  onTestFinished(() => app.close());
  await nameThem(world, { tom: 'Tom Ôhashi' });
  const { exam, sittings } = await graded(world, { tom: 8 });
  const sitting = sittings['tom'] ?? '';
  const made = await world.ask<Issued>('ada', 'POST', CERTIFICATE_PATHS.ofExam(exam), { sittings: [sitting] });
  const certificate = made.json.issued[0]?.certificate ?? '';
  const download = async (form: 'pdf' | 'jws') =>
    (await app.inject({ url: CERTIFICATE_PATHS.download(sitting, form), headers: { cookie: 'tom' } })).rawPayload;
  const address = await app.listen({ port: 0, host: '127.0.0.1' });

  const { page, context, errors } = await product.openWindow();
  await page.goto(`${address}/#/academy/verify/${certificate}`);
  await page.getByText('Genuine, and it holds').waitFor();
  await page.getByLabel('Name on the paper').fill('tom ôhashi');
  await page.keyboard.press('Enter');
  await page.getByText('Yes: it was given to').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Verify another' }).click();
  const paper = { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: await download('pdf') };
  await chooseFile(page, page.getByRole('button', { name: 'Choose the file' }), paper);
  await page.getByText('Genuine, and it holds').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const [head = '', body = '', tail = ''] = (await download('jws')).toString().split('.');
  const better = Buffer.from(Buffer.from(body, 'base64url').toString().replace('"80"', '"99"')).toString('base64url');
  await page.getByLabel('Or paste the signed text').fill([head, better, tail].join('.'));
  await page.getByRole('button', { name: 'Verify the text' }).click();
  await page.getByText('Not genuine').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
