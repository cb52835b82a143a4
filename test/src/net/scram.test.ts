import { expect, it } from 'vitest';
import { ScramClient } from '../../../src/net/scram.ts';
import { must, sentence } from './support.ts';

// The exchange of RFC 7677, section 3, with the empty user name that PostgreSQL is sent.
const NONCE = 'rOprNGfwEbeRWgbNEkqO';
const SERVER_FIRST = `r=${NONCE}%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`;

it('the proof changes with the password and repeats for the same exchange', async () => {
  const [first, again, other] = await Promise.all(
    ['pencil', 'pencil', 'pencils'].map(async (password) =>
      must(await new ScramClient(password, NONCE).final(SERVER_FIRST)),
    ),
  );
  expect(first?.message).toMatch(
    /^c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj\)hNlF\$k0,p=[A-Za-z0-9+/]{43}=$/,
  );
  expect(again).toEqual(first);
  expect(other?.message).not.toBe(first?.message);
});

it('a server nonce that does not begin with ours is refused', async () => {
  const client = new ScramClient('pencil', 'ours');
  expect(sentence(await client.final(SERVER_FIRST))).toContain('does not answer ours');
});

it('a server that cannot prove that it knows the password is not believed', async () => {
  const client = new ScramClient('pencil', NONCE);
  must(await client.final(SERVER_FIRST));
  expect(client.verify('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=')).toBe(false);
  expect(client.verify('e=other-error')).toBe(false);
});
