import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answerOf } from '../../../src/components/enquiry-form/sending/answers.js';
import { defaultConfig } from '../../../src/components/enquiry-form/config.js';
import { countCharacters } from '../../../src/components/enquiry-form/count.js';
import { normalise } from '../../../src/components/enquiry-form/normalise.js';
import { spaceReference } from '../../../src/components/enquiry-form/sending/receipt.js';
import { givenUp, retryDelay } from '../../../src/components/enquiry-form/sending/retry.js';
import { checkEnquiry } from '../../../src/components/enquiry-form/rules.js';
import { usableFields } from '../../../src/components/enquiry-form/usable-fields.js';
import type { Outcome } from '../../../src/internal/http/send.js';
import { takeConsole } from '../../support/console.js';

/** Any sequence of UTF-16 units, lone surrogates and controls among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 9, 10, 13, 0x7f, 0x85, 0x9f, 0x200b, 0xfeff, 0xd83d),
    ),
  )
  .map(units => String.fromCharCode(...units));

const check = (values: Record<string, string>) => checkEnquiry(defaultConfig(), values);
const codes = (values: Record<string, string>) =>
  check({ message: 'Hello', ...values }).map(({ name, code }) => `${name} ${code}`);

describe('normalise', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('text', 'email'), (text, type) => {
        const once = normalise(text, type);
        expect(normalise(once, type)).to.equal(once);
      }),
    );
  });

  it('leaves no carriage return, control or lone surrogate', () => {
    fc.assert(
      fc.property(anyText, text => {
        // eslint-disable-next-line no-control-regex -- they are what must be gone
        expect(normalise(text)).to.not.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
        expect(normalise(text).isWellFormed()).to.be.true;
      }),
    );
    expect(normalise('a\ud83d\ufeffb')).to.equal('a\ufffd\ufeffb');
  });

  it('keeps case, tabs, lines, emoji and joiners inside', () => {
    expect(normalise(" O'Brien-NKEMELU\tx\r\ny 👨‍👩‍👧 ")).to.equal("O'Brien-NKEMELU\tx\ny 👨‍👩‍👧");
    expect(normalise('Sia\u0302n')).to.equal('Siân');
    expect(normalise('one\u0085two')).to.equal('one\ntwo');
  });

  it('drops what is invisible round an address, and text that shows nothing', () => {
    expect(normalise('\u200bme@example.com\ufeff', 'email')).to.equal('me@example.com');
    for (const blank of ['', '   ', '\u00a0\u3000', '\u200b\u200d', '\r\n\r\n']) {
      expect(normalise(blank)).to.equal('');
    }
  });
});

describe('countCharacters', () => {
  it('counts code points after CR LF is folded', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(countCharacters(text)).to.equal(Array.from(text.replaceAll('\r\n', '\n')).length);
      }),
    );
  });
});

describe('checkEnquiry', () => {
  it('asks for a message and nothing else', () => {
    expect(check({})).to.deep.equal([{ name: 'message', code: 'required' }]);
    expect(check({ message: ' \u200b ' })).to.deep.equal([{ name: 'message', code: 'required' }]);
    expect(codes({})).to.deep.equal([]);
  });

  it('asks for what the way of replying needs', () => {
    expect(codes({ reply_by: 'email' })).to.deep.equal(['email required']);
    expect(codes({ reply_by: 'phone' })).to.deep.equal(['phone required']);
    expect(codes({ reply_by: 'none' })).to.deep.equal([]);
    expect(codes({ reply_by: 'phone', phone: '123456' })).to.deep.equal(['phone invalid']);
    expect(codes({ phone: 'ask for Sam' })).to.deep.equal([]);
  });

  it('takes numbers as people write them, with 7 to 15 digits', () => {
    for (const phone of [
      '1234567',
      '+44 (0)7700 900982 ext 12',
      '01632-960-001',
      '٠١٦٣٢٩٦٠٠٠١',
      '123456789012345',
    ]) {
      expect(codes({ reply_by: 'phone', phone }), phone).to.deep.equal([]);
    }
    for (const phone of ['123456', '1234567890123456', 'none', '01632 960 0OI']) {
      expect(codes({ reply_by: 'phone', phone }), phone).to.deep.equal(['phone invalid']);
    }
  });

  it('takes addresses that can work and names slips', () => {
    for (const email of [
      'a@b.cymru',
      "o'brien+x@mail.example.co.uk",
      'siân@enghraifft.cymru',
      'a_b-c@ex-ample.com\u200b',
    ]) {
      expect(codes({ email }), email).to.deep.equal([]);
    }
    for (const email of [
      'a',
      '@b.com',
      'a@b',
      'a@.com',
      'a@b..com',
      'a..b@c.com',
      '.a@b.com',
      'a.@b.com',
      'a b@c.com',
      'a@b c.com',
      'a@-b.com',
      'a@b.1',
      'a@b@c.com',
      'a@b.com,c@d.com',
      `${'a'.repeat(65)}@b.com`,
    ]) {
      expect(codes({ email }), email).to.deep.equal(['email invalid']);
    }
  });

  it('counts the limit in code points, lines as one', () => {
    expect(codes({ message: '👮'.repeat(2000) })).to.deep.equal([]);
    expect(codes({ message: '👮'.repeat(2001) })).to.deep.equal(['message too-long']);
    expect(codes({ message: `a${'\r\n'.repeat(1998)}b` })).to.deep.equal([]);
  });

  it('refuses what was not offered, and passes over prototypes and unknown names', () => {
    expect(codes({ topic: 'x', reply_language: 'fr' })).to.deep.equal([
      'reply_language not-offered',
      'topic not-offered',
    ]);
    expect(
      check(JSON.parse('{"__proto__": {"message": "x"}, "extra": "y"}') as Record<string, string>),
    ).to.have.length(1);
  });

  it('gives at most one error a field, in the order of the fields, for any values', () => {
    const { fields } = defaultConfig();
    const names = fields.map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anyText), values => {
        const found = checkEnquiry({ fields }, values).map(({ name }) => names.indexOf(name));
        expect(found).to.deep.equal([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('usableFields', () => {
  it('names each field that can not be shown, and leaves it out', () => {
    const fields = JSON.parse(`[
      { "name": "ok", "type": "text", "label": "Fine" }, { "name": "ok", "type": "text", "label": "Twice" },
      { "name": "lang", "type": "text", "label": "Ours" }, { "name": "__proto__", "type": "text", "label": "No" },
      { "name": "x", "type": "colour", "label": "Colour" }, { "name": "y", "type": "radios", "label": "None" }, null,
      { "name": "z", "type": "text" }
    ]`) as [];
    expect(usableFields({ fields }).map(({ label }) => label)).to.deep.equal(['Fine']);
    const said = takeConsole().join('\n');
    for (const part of [
      '"ok" is taken',
      '"lang" is reserved',
      '__proto__',
      '"colour"; allowed: text,',
      '"y" of type "radios" has no options',
      '"z" has no label',
    ]) {
      expect(said).to.include(part);
    }
  });
});

const answered = (
  status: number,
  body: Record<string, unknown> = {},
  retryAfter?: number,
): Outcome => ({
  kind: 'answered',
  status,
  ok: status < 300,
  taken: status < 300,
  body,
  retryAfter,
});

describe('answerOf', () => {
  const rows: [Outcome, string, string, string][] = [
    [answered(201, { reference: 'A1' }), 'sent', 'received', 'retire'],
    [answered(202, { reference: 'A1' }), 'sent', 'queued', 'retire'],
    [answered(200), 'unsure', 'no-reference', 'keep'],
    [answered(200, { reference: { a: 1 } }), 'unsure', 'no-reference', 'keep'],
    [answered(200, { reference: 'x'.repeat(65) }), 'unsure', 'no-reference', 'keep'],
    [answered(200, { error: 'x' }), 'unsure', 'no-reference', 'keep'],
    [answered(422, { type: '/problems/validation' }), 'rejected', 'validation', 'renew'],
    [answered(400, { errors: { message: ['x'] } }), 'rejected', 'validation', 'renew'],
    [answered(400), 'rejected', 'fault', 'keep'],
    [answered(409, { type: '/in-progress' }), 'waiting', 'in-progress', 'keep'],
    [answered(422, { type: '/key-reused', errors: [] }), 'rejected', 'key-reused', 'keep'],
    [answered(403, { renewed: { token: 'x' } }), 'waiting', 'token', 'keep'],
    [answered(403), 'rejected', 'fault', 'keep'],
    [answered(401), 'rejected', 'fault', 'keep'],
    [answered(413), 'rejected', 'too-large', 'renew'],
    [answered(415), 'rejected', 'too-large', 'renew'],
    [answered(429, {}, 9), 'waiting', 'busy', 'keep'],
    [answered(408), 'waiting', 'network', 'keep'],
    [answered(502), 'waiting', 'network', 'keep'],
    [answered(404), 'rejected', 'fault', 'keep'],
    [answered(500), 'rejected', 'fault', 'keep'],
    [{ kind: 'failed' }, 'waiting', 'network', 'keep'],
    [{ kind: 'offline' }, 'waiting', 'offline', 'keep'],
    [{ kind: 'timeout' }, 'unsure', 'timeout', 'keep'],
    [{ kind: 'aborted' }, 'idle', 'aborted', 'keep'],
  ];
  for (const [outcome, state, reason, key] of rows) {
    it(`${JSON.stringify(outcome).slice(0, 70)} ends in ${state} (${reason}), key: ${key}`, () => {
      expect(answerOf(outcome)).to.include({ state, reason, key });
    });
  }

  it('is sent only with a 2xx and a reference, and retires the key only then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.dictionary(fc.constantFrom('type', 'errors', 'reference', 'renewed'), fc.jsonValue()),
        (status, body) => {
          const ok = status >= 200 && status < 300;
          const answer = answerOf({
            ...{ kind: 'answered', status, ok, taken: ok, body, retryAfter: undefined },
          });
          expect(answer.state === 'sent').to.equal(answer.key === 'retire');
          if (answer.state === 'sent') expect(ok && Boolean(answer.reference)).to.be.true;
          if (status >= 300) expect(answer.state).to.not.equal('sent');
        },
      ),
    );
  });
});

describe('retryDelay', () => {
  const busy = answerOf(answered(503));
  it('waits up to 1, 2 and 4 seconds, then leaves it to a person', () => {
    const delays = (chance: number) =>
      [0, 1, 2, 3].map(repeats => retryDelay(busy, repeats, 0, chance));
    expect(delays(1)).to.deep.equal([1, 2, 4, undefined]);
    expect(delays(0.5)).to.deep.equal([0.5, 1, 2, undefined]);
    expect(delays(0)).to.deep.equal([0.2, 0.2, 0.2, undefined]);
  });

  it('leaves the wait to chance where nobody says when, so that not all come back at once', () => {
    const delays = Array.from({ length: 20 }, () => retryDelay(busy, 2, 0));
    expect(new Set(delays).size).to.be.above(1);
  });

  it('does as Retry-After says, for three minutes at most', () => {
    expect(retryDelay(answerOf(answered(503, {}, 60)), 0, 0)).to.equal(60);
    expect(retryDelay(answerOf(answered(503, {}, 120)), 1, 120)).to.equal(undefined);
  });

  it('repeats nothing but what waits', () => {
    for (const status of [200, 400, 404, 413, 422, 500]) {
      expect(retryDelay(answerOf(answered(status)), 0, 0)).to.equal(undefined);
    }
    expect(retryDelay(answerOf({ kind: 'offline' }), 0, 0)).to.equal(undefined);
    expect(retryDelay(answerOf({ kind: 'timeout' }), 0, 0)).to.equal(undefined);
  });

  it('is unsure of a message that may have arrived when it gives up', () => {
    expect(givenUp(answerOf({ kind: 'failed' })).state).to.equal('unsure');
    expect(givenUp(busy).state).to.equal('rejected');
  });
});

describe('spaceReference', () => {
  it('only adds spaces, in groups of four at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{5,64}$/), reference => {
        const spaced = spaceReference(reference);
        expect(spaced.replaceAll(' ', '')).to.equal(reference);
        expect(spaced.split(' ').every(({ length }) => length >= 1 && length <= 4)).to.be.true;
      }),
    );
    expect(spaceReference('WMP-2026-0001')).to.equal('WMP-2026-0001');
  });
});
