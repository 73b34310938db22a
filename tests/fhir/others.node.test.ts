/** What we write, before servers and validators of others. In one file, so that they are installed once. */
import './back-end.js';
import './valid.js';
import './stored.js';
