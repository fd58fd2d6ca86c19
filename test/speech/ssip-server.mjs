// @ts-check
/**
 * A speech synthesiser that writes instead of speaking. Orca talks to Speech Dispatcher over SSIP, a
 * line protocol on a socket whose address it takes from SPEECHD_ADDRESS; this answers that protocol,
 * so that every utterance is caught where a real synthesiser would receive it, without any audio.
 *
 * Events: `speech` (an Utterance) and `cancel` (the synthesiser was told to be silent).
 */
import { EventEmitter } from 'node:events';
import { createServer } from 'node:net';

/** @import { Socket } from 'node:net' */
/** @typedef {{ text: string, voice: string }} Utterance voice: the name of the voice that is asked for */

/** What espeak-ng calls its voices of the languages of the United Kingdom that matter here. */
const VOICES = new Map([
  ['en', 'English (Great Britain)'],
  ['cy', 'Welsh'],
]);

/** @type {Record<string, string>} */
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @param {string} ssml */
const plainText = ssml =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** @extends {EventEmitter<{ speech: [Utterance], cancel: [] }>} */
export class SsipServer extends EventEmitter {
  #server = createServer(socket => this.#serve(socket));
  /** @type {Set<Socket>} */
  #sockets = new Set();
  #lastClient = 0;
  #lastMessage = 0;

  /** @param {string} path */
  listen(path) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(path, () => resolve(undefined));
    });
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise(resolve => this.#server.close(resolve));
  }

  /** @param {Socket} socket */
  #serve(socket) {
    const client = ++this.#lastClient;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8');

    /** @param {...string} lines */
    const reply = (...lines) => socket.write(`${lines.join('\r\n')}\r\n`);
    let pending = '';
    let voice = '';
    /** The lines of a message that is being received. @type {string[] | undefined} */
    let message;

    /** @param {string} text */
    const utter = text => {
      const id = ++this.#lastMessage;
      reply(`225-${id}`, '225 OK MESSAGE QUEUED');
      if (text) this.emit('speech', { text, voice });
      // Begin and end at once: Orca's Say All waits for the end of each sentence.
      reply(`701-${id}`, `701-${client}`, '701 BEGIN');
      reply(`702-${id}`, `702-${client}`, '702 END');
    };

    /** @param {string} line */
    const obey = line => {
      const [verb = '', ...parameters] = line.split(' ');
      switch (verb.toUpperCase()) {
        case 'SPEAK':
          message = [];
          return reply('230 OK RECEIVING DATA');
        case 'CHAR':
        case 'KEY':
          return utter(parameters.join(' '));
        case 'SOUND_ICON':
          return utter('');
        case 'CANCEL':
        case 'STOP':
          this.emit('cancel');
          return reply('210 OK CANCELED');
        case 'PAUSE':
          return reply('211 OK PAUSED');
        case 'RESUME':
          return reply('212 OK RESUMED');
        case 'HISTORY':
          return reply(`245-${client}`, '245 OK CLIENT ID SENT');
        case 'LIST':
          return reply(
            ...[...VOICES].map(([language, name]) => `249-${name}\t${language}\tnone`),
            '249 OK VOICE LIST SENT',
          );
        case 'GET':
          return reply('251-0', '251 OK GET RETURNED');
        case 'QUIT':
          reply('231 HAPPY HACKING');
          return socket.end();
        case 'SET':
          if (parameters[1] === 'LANGUAGE')
            voice = VOICES.get(parameters[2]?.slice(0, 2) ?? '') ?? '';
          if (parameters[1] === 'SYNTHESIS_VOICE') voice = parameters.slice(2).join(' ');
          return reply('220 OK SET');
        default:
          return reply('220 OK SET');
      }
    };

    /** @param {string} line */
    const receive = line => {
      if (!message) return void obey(line);
      if (line !== '.') return void message.push(line.startsWith('..') ? line.slice(1) : line);
      const text = plainText(message.join('\n'));
      message = undefined;
      utter(text);
    };

    socket.on('data', chunk => {
      pending += chunk;
      for (let end; (end = pending.indexOf('\r\n')) >= 0;) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        receive(line);
      }
    });
  }
}
