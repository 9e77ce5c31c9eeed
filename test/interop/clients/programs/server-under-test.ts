/** Where the server is, and the key that may do everything there. */
export const address = given("SERVER_ADDRESS");
export const headers = { Authorization: `Bearer ${given("SERVER_KEY")}` };

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
