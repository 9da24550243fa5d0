// A worker process that does as the file's name says, so that the pool's tests need no models.
// The file's folder keeps what happened across processes: `starts` has one line per start, `asked` one per request.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const settings = JSON.parse(process.argv[2]);
if (settings.modelsFolder === 'never-starts') process.exit(3);
let started = false;

process.on('disconnect', () => process.exit(0));
process.on('message', (request) => {
  const { id, type, file, index } = request;
  const folder = path.dirname(file);
  const behaviour = path.basename(file);
  if (!started) appendFileSync(path.join(folder, 'starts'), `${settings.engine}\n`);
  started = true;
  appendFileSync(path.join(folder, 'asked'), `${behaviour} ${index ?? ''}\n`);
  const rss = behaviour === 'fat' ? 8e9 : 1e8;
  const fail = (code, message) => process.send({ id, type: 'failed', problem: { code, message }, rss });
  const firstTime = () => {
    const mark = path.join(folder, `${behaviour}.done`);
    if (existsSync(mark)) return false;
    writeFileSync(mark, '');
    return true;
  };
  const answer = () => {
    if (type === 'inspect') process.send({ id, type: 'inspected', inspection: { pages: 3, warnings: [] }, rss });
    else {
      const line = { text: `第${index}页`, quad: [[0, 0], [9, 0], [9, 9], [0, 9]], confidence: 1, stops: [0, 0.3, 0.6, 1], confidences: [1, 1, 1] };
      const page = { state: 'ocr', rotation: 0, text: { width: 10, height: 10, lines: [line], seals: [] }, image: new Uint8Array([255, 216, process.pid % 256]) };
      process.send({ id, type: 'recognised', page, rss });
    }
  };
  if (behaviour === 'crash') process.kill(process.pid, 'SIGKILL');
  else if (behaviour === 'hang') for (;;);
  else if (behaviour === 'crash-once' && firstTime()) process.kill(process.pid, 'SIGKILL');
  else if (behaviour === 'hang-once' && firstTime()) for (;;);
  else if (behaviour === 'native-crashes' && settings.engine !== 'wasm') process.kill(process.pid, 'SIGKILL');
  else if (behaviour === 'fault') fail(null, 'Out of cheese');
  else if (behaviour === 'encrypted') fail('pdf-encrypted', '文件设有密码。');
  else if (behaviour === 'slow') setTimeout(answer, 300);
  else answer();
});
process.send({ type: 'ready' });
