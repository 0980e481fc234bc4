// One call after the other; the first that is not answered as expected ends it.
const assert = require('assert');
const fs = require('fs');

const accounts = JSON.parse(fs.readFileSync('sandbox.json', 'utf8').split('\n')[0]);

async function call(name, make, expected) {
  let answer;
  try {
    answer = await make();
  } catch (error) {
    answer = error.response ? [error.response.status, error.response.data.code] : [error.status, error.message];
  }
  assert.deepStrictEqual(answer, expected, `${name}: ${JSON.stringify(answer)}`);
  console.log(`ok ${name}`);
}

module.exports = { accounts, call };
