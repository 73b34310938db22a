/** What we write, before servers and validators of others. In one file, so that they are installed once. */
import './any-change.js';
import './back-end.js';
import './bad-input.js';
import './bad-server.js';
import './profiles.js';
import './conformance-kit.js';
import './valid.js';
import './stored.js';
