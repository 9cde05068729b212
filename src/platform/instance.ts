/** What this process is to its readers, as far as signing in depends on it. */
export class Instance {
  constructor(
    /** Where readers reach the service, if that is known. */
    readonly publicUrl: URL | null,
    /** One person's own: an embedded store that nobody else can reach. */
    readonly isPersonal: boolean,
  ) {}

  /** Whether a request to this host arrives over https, which a proxy before us speaks. */
  isSecure(hostname: string): boolean {
    return this.publicUrl?.protocol === 'https:' && this.publicUrl.hostname === hostname;
  }
}
