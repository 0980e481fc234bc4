const { AutotaskRestApi } = require('@apigrate/autotask-restapi');
const { accounts, call } = require('./calls.js');

const { baseUrl, userName, secret, integrationCode } = accounts.autotask;
const at = { base_url: `${baseUrl}/ATServicesRest/` };
const autotask = new AutotaskRestApi(userName, secret, integrationCode, at);
const stranger = new AutotaskRestApi(userName, 'wrong', integrationCode, at);
const all = { filter: [{ op: 'gte', field: 'Id', value: 0 }] };

(async () => {
  await call('count', async () => (await autotask.PurchaseOrders.count(all)).queryCount, 15);
  await call('query, a page', async () => {
    const page = await autotask.PurchaseOrders.query({ ...all, MaxRecords: 2 });
    return [page.items.length, page.pageDetails.count, /\/query\/next\?paging=/.test(page.pageDetails.nextPageUrl)];
  }, [2, 2, true]);
  const { id } = (await autotask.PurchaseOrders.query({ ...all, MaxRecords: 1 })).items[0];
  await call('get', async () => (await autotask.PurchaseOrders.get(id)).item.id, id);
  await call('update', () => autotask.PurchaseOrders.update({ id, generalMemo: 'from another library' }), { itemId: id });
  await call('kept', async () => (await autotask.PurchaseOrders.get(id)).item.generalMemo, 'from another library');
  await call('rights', async () => (await autotask.PurchaseOrders.info()).info.name, 'PurchaseOrder');
  await call('fields', async () => (await autotask.PurchaseOrders.fieldInfo()).fields.length > 20, true);
  await call('user-defined fields', () => autotask.PurchaseOrders.udfInfo(), { fields: [] });
  await call('a wrong secret', () => stranger.PurchaseOrders.count(all), [401, 'Authorization error.']);
})().catch((error) => { console.error(error.message); process.exit(1); });
