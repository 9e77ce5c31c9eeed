/** A workflow for GitHub: fails where what is committed is not what `model.json` gives, or does not compile. */
export function workflow(): string {
  return `name: Generated files

on: [push, pull_request]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Are those of the model
        run: npx --yes "twenty-gen@$(node -p 'require("./twenty-gen.lock.json").tool')" build model.json --out . --check
      - name: Compile
        run: npm install --no-audit --no-fund && npm run typecheck
`;
}
