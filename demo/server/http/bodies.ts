import {mediaType, plainJsonType} from '../../../src/backend/http/http.js';
import type {FastifyInstance} from 'fastify';
import {refused} from '../problem.js';

/** Any version of our own type; only this one is spoken here. */
const anyVersion = /^application\/vnd\.resourcegroep(\.v\d+)?\+json\b/;

const essenceOf = (type: string): string => type.split(';')[0]!.trim().toLowerCase();

/** Bodies are JSON of this version, and requests ask for nothing else. */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [mediaType, plainJsonType],
    {parseAs: 'buffer'},
    (request, bytes: Buffer, done) => {
      const text = textIn(bytes);
      if (text === undefined) done(refused('malformed'));
      else parse(request, text, done);
    },
  );
  app.addHook('onRequest', (request, _reply, done) => {
    const type = essenceOf(request.headers['content-type'] ?? '');
    if (anyVersion.test(type) && type !== mediaType) throw refused('version');
    if (!accepts(request.headers.accept ?? '*/*')) throw refused('version', {}, 406);
    done();
  });
}

/** `undefined` for bytes that are no text: nobody typed what would be kept in their place. */
function textIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only somebody who asks for other versions of our type, and for nothing else, gets nothing. */
function accepts(accept: string): boolean {
  const types = accept.split(',').map(essenceOf);
  return types.some((type) => type === mediaType || !anyVersion.test(type));
}
