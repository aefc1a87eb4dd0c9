// Compares the figures of a score with their floors: node check-fidelity.mjs score.json fidelity.json
// A figure below its floor fails. Raise a floor when a figure has risen for good.
import { readFileSync } from 'node:fs';

const [scoreFile, floorFile] = process.argv.slice(2);
const { fidelity, metrics } = JSON.parse(readFileSync(scoreFile, 'utf8'));
const floors = JSON.parse(readFileSync(floorFile, 'utf8'));
const figures = new Map([
  ['fidelity', fidelity],
  ...Object.entries(metrics).map(([name, { percent }]) => [name, percent]),
]);

const failures = [];
for (const [name, floor] of Object.entries(floors)) {
  const figure = figures.get(name);
  if (figure === undefined) failures.push(`${name}: there is no such figure`);
  else if (figure < floor) failures.push(`${name}: ${figure.toFixed(2)} is below its floor of ${floor}`);
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);
console.log(`${Object.keys(floors).length} figures are at or above their floors`);
