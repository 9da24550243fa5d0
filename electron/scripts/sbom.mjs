// npm run sbom [-- FILE]: the bill of materials (CycloneDX JSON) into FILE, by default out/sbom.cdx.json. Fails on a licence that is not allowed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { root } from './bundle.mjs';
import { isAllowed, shippedPackages } from './licences.mjs';

const file = path.resolve(process.argv[2] ?? path.join(root, 'out', 'sbom.cdx.json'));
const bill = billOfMaterials(root);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages in ${file}`);
const refused = shippedPackages(root).filter(({ name, license }) => !isAllowed(name, license));
for (const { name, version, license } of refused) console.error(`Licence not allowed (docs/dependencies.md): ${name}@${version}: ${license ?? 'none stated'}`);
process.exitCode = refused.length > 0 ? 1 : 0;
