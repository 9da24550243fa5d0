// Loaded before a program and its worker processes (NODE_OPTIONS=--import): writes every attempt to reach a network into the file $NETWORK_LOG.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const note = (what) => appendFileSync(process.env.NETWORK_LOG, `${what}\n`);

function watch(object, name, label) {
  const original = object[name];
  object[name] = function watched(...args) {
    note(label);
    return original.apply(this, args);
  };
}

note('start');
watch(net.Socket.prototype, 'connect', 'connect');
watch(net.Server.prototype, 'listen', 'listen');
watch(dgram.Socket.prototype, 'send', 'datagram');
watch(dgram.Socket.prototype, 'connect', 'datagram');
for (const resolver of [dns, dns.promises]) for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(resolver, name, 'name');
