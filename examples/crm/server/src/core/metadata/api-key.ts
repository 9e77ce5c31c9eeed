/** A key as it is kept; its token is shown once and never stored. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly roleId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}
