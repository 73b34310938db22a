import type {Access} from '../access.js';
import type {Backend} from '../backend.js';
import {httpBackend} from './http-backend.js';

/** A server of which the page may say only later who asks: that is read with each request. */
export const backendAt = (base: string, access: () => Access): Backend =>
  httpBackend({
    base,
    get getToken() {
      return access().getToken;
    },
    get headers() {
      return access().headers;
    },
    get credentials() {
      return access().credentials;
    },
    get fetch() {
      return access().fetch;
    },
  });
