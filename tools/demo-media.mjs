// @ts-check
/* global AudioContext, MediaRecorder, document, requestAnimationFrame */
/**
 * Makes the small films and recordings of the demo's "Disability" part, in English and Welsh:
 *   disability-bsl.<lang>.webm     a stand-in that says so; no film in sign language is made by a machine
 *   disability-audio.<lang>.webm   the text read by espeak-ng, with disability-audio.<lang>.vtt beside it
 * Chromium records what it draws and plays, as long as it lasts. Needs espeak-ng; run by hand, and what
 * it makes is committed: `node tools/demo-media.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from './browsers.mjs';

const FOLDER = new URL('../demo/site/assets/media/', import.meta.url);

/** Our own words, as the transcript beside the recording has them. */
const WORDS = /** @type {const} */ ({
  en: {
    standIn: ['A film in BSL', 'belongs here.'],
    read: [
      'Disability.',
      'A condition of body or mind that makes daily life much harder for a long time.',
      'A long time means a year or more.',
      'Tell us what you need, and we will change how we work with you.',
    ],
  },
  // cspell:disable
  cy: {
    standIn: ['Yma y daw', 'ffilm mewn BSL.'],
    read: [
      'Anabledd.',
      "Cyflwr ar y corff neu'r meddwl sy'n gwneud bywyd bob dydd yn llawer anoddach am amser hir.",
      'Mae amser hir yn golygu blwyddyn neu fwy.',
      'Dywedwch wrthym beth sydd ei angen arnoch, a byddwn yn newid sut rydym yn gweithio gyda chi.',
    ],
  },
  // cspell:enable
});

/** @param {number} seconds */
const stamp = seconds => new Date(seconds * 1000).toISOString().slice(11, 23);

/** Seconds of a recording in 16 bits, one channel, as its header tells. @param {Buffer} wave */
const lengthOf = wave => (wave.length - 44) / 2 / wave.readUInt32LE(24);

/** Each sentence read by itself: so the captions know when it begins. @param {'en' | 'cy'} lang */
const read = lang => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-media-'));
  try {
    return WORDS[lang].read.map(sentence => {
      const file = join(folder, 'sentence.wav');
      execFileSync('espeak-ng', ['-v', lang, '-s', '150', '-w', file, sentence]);
      const wave = readFileSync(file);
      return { sentence, wave: wave.toString('base64'), seconds: lengthOf(wave) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** In the page: plays one after the other into a recorder. @param {string[]} waves */
const recordWaves = async waves => {
  const context = new AudioContext();
  const target = context.createMediaStreamDestination();
  const recorder = new MediaRecorder(target.stream, {
    mimeType: 'audio/webm;codecs=opus',
    audioBitsPerSecond: 24_000,
  });
  /** @type {Blob[]} */
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  for (const wave of waves) {
    const bytes = Uint8Array.from(atob(wave), letter => letter.charCodeAt(0));
    const source = context.createBufferSource();
    source.buffer = await context.decodeAudioData(bytes.buffer);
    source.connect(target);
    source.start();
    await new Promise(done => (source.onended = done));
  }
  await new Promise(done => {
    recorder.onstop = done;
    recorder.stop();
  });
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
};

/** In the page: two hands that wave, and the words. @param {readonly string[]} lines */
const recordHands = async lines => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
  const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const recorder = new MediaRecorder(canvas.captureStream(12), {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 90_000,
  });
  /** @type {Blob[]} */
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const hand = (/** @type {number} */ x, /** @type {number} */ turn) => {
    brush.save();
    brush.translate(x, 80);
    brush.rotate(turn);
    brush.fillStyle = '#a9cbf0';
    brush.beginPath();
    brush.roundRect(-14, -20, 28, 40, 12);
    for (let finger = 0; finger < 4; finger += 1)
      brush.roundRect(-14 + finger * 7.2, -42, 6, 28, 3);
    brush.roundRect(12, -10, 16, 8, 4);
    brush.fill();
    brush.restore();
  };
  const draw = (/** @type {number} */ time) => {
    brush.fillStyle = '#15181c';
    brush.fillRect(0, 0, 320, 180);
    hand(110, Math.sin(time / 400) / 3);
    hand(210, -Math.sin(time / 400) / 3);
    brush.fillStyle = '#fff';
    brush.font = '16px sans-serif';
    brush.textAlign = 'center';
    lines.forEach((line, index) => brush.fillText(line, 160, 138 + index * 22));
  };
  draw(0);
  recorder.start();
  await new Promise(done => {
    const begun = performance.now();
    const step = (/** @type {number} */ now) => {
      draw(now - begun);
      if (now - begun < 5000) requestAnimationFrame(step);
      else done(undefined);
    };
    requestAnimationFrame(step);
  });
  await new Promise(done => {
    recorder.onstop = done;
    recorder.stop();
  });
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
};

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments, '--autoplay-policy=no-user-gesture-required'],
});
try {
  const page = await browser.newPage();
  for (const lang of /** @type {const} */ (['en', 'cy'])) {
    const sentences = read(lang);
    let at = 0;
    const cues = sentences.map(({ sentence, seconds }) => {
      const cue = `${stamp(at)} --> ${stamp(at + seconds)}\n${sentence}`;
      at += seconds;
      return cue;
    });
    writeFileSync(
      new URL(`disability-audio.${lang}.vtt`, FOLDER),
      `WEBVTT\n\n${cues.join('\n\n')}\n`,
    );
    const sound = await page.evaluate(
      recordWaves,
      sentences.map(({ wave }) => wave),
    );
    writeFileSync(new URL(`disability-audio.${lang}.webm`, FOLDER), Buffer.from(sound));
    const film = await page.evaluate(recordHands, WORDS[lang].standIn);
    writeFileSync(new URL(`disability-bsl.${lang}.webm`, FOLDER), Buffer.from(film));
    console.log(`${lang}: sound ${sound.length} bytes, film ${film.length} bytes`);
  }
} finally {
  await browser.close();
}
