/** How a page makes known to the portal's server who asks. */
export interface Access {
  /**
   * Gives the token for `Authorization: Bearer`, for every request; `undefined` for none. With
   * `renew` the last one was refused: then a new one. Rejects where that cannot be had now.
   */
  readonly getToken?:
    ((how: {readonly renew: boolean}) => MaybeLater<string | undefined>) | undefined;
  /** More headers for every request, such as the portal's own against forged requests (CSRF). */
  readonly headers?: ((how: {readonly renew: boolean}) => MaybeLater<HeadersInit>) | undefined;
  /** `include` where the portal's cookies count on another origin; a browser sends them to its own. */
  readonly credentials?: RequestCredentials | undefined;
  /** The portal's own way to ask. */
  readonly fetch?: typeof fetch | undefined;
}

type MaybeLater<T> = T | Promise<T>;
