import { Client } from "pg";
import type { SeededIds } from "./workloads.js";

/** CRM-like data: 10,000 companies, 50,000 people in them, 20,000 opportunities. Deterministic but for the ids' order. */
export async function seed(url: string, schema: string): Promise<SeededIds> {
  const client = new Client({ connectionString: url, options: "-c TimeZone=UTC" });
  await client.connect();
  try {
    const id = (kind: string, n: string): string => `md5('${kind}'||${n})::uuid`;
    const time = (n: string): string => `timestamptz '2024-01-01'+(${n})*interval '7 minutes'`;
    const common = `"id","createdAt","updatedAt","position","createdBySource","createdByName","updatedBySource","updatedByName"`;
    const commonValues = (kind: string): string =>
      `${id(kind, "i")},${time("i")},${time("i")},i,'API','Seed','API','Seed'`;
    await client.query(`SET search_path="${schema}"`);
    await client.query(
      `INSERT INTO company (${common},"name","domainNamePrimaryLinkUrl","employees","addressAddressCity","idealCustomerProfile")
       SELECT ${commonValues("company")},'Company '||md5(i::text),'https://company'||i||'.example',(i*37)%2000,'City '||i%50,i%3=0 FROM generate_series(1,10000) i`,
    );
    await client.query(
      `INSERT INTO person (${common},"nameFirstName","nameLastName","emailsPrimaryEmail","jobTitle","city","companyId")
       SELECT ${commonValues("person")},'First'||i%1000,'Last'||i,'person'||i||'@example.com',(ARRAY['CTO','CEO','Engineer','Buyer'])[i%4+1],'City '||i%50,${id("company", "(i%10000)+1")} FROM generate_series(1,50000) i`,
    );
    await client.query(
      `INSERT INTO opportunity (${common},"name","amountAmountMicros","amountCurrencyCode","stage","companyId","pointOfContactId")
       SELECT ${commonValues("opportunity")},'Opportunity '||i,(i%500)*1000000,'USD',(ARRAY['NEW','SCREENING','MEETING','PROPOSAL','CUSTOMER'])[i%5+1],${id("company", "(i%10000)+1")},${id("person", "(i%50000)+1")} FROM generate_series(1,20000) i`,
    );
    await client.query("VACUUM ANALYZE company");
    await client.query("VACUUM ANALYZE person");
    await client.query("VACUUM ANALYZE opportunity");
    const companies = await client.query<{ id: string }>(`SELECT id FROM company ORDER BY id LIMIT 2000`);
    const people = await client.query<{ id: string }>(`SELECT id FROM person ORDER BY id LIMIT 5000`);
    const deep = await client.query<{ id: string; at: string }>(
      `SELECT id,to_char("createdAt",'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM person ORDER BY "createdAt",id OFFSET 4999 LIMIT 1`,
    );
    const { id: deepId = "", at: createdAt = "" } = deep.rows[0] ?? {};
    return {
      companies: companies.rows.map((row) => row.id),
      people: people.rows.map((row) => row.id),
      deepCursor: {
        cursor: Buffer.from(JSON.stringify({ createdAt, id: deepId })).toString("base64"),
        createdAt,
        id: deepId,
      },
    };
  } finally {
    await client.end();
  }
}
