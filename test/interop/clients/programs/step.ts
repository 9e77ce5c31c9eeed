/** One part of a scenario: names it when it went well; what fails ends the program with the reason. */
export async function step(name: string, run: () => Promise<void>): Promise<void> {
  await run();
  console.log(name);
}
