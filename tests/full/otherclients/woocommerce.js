const Shop = require('@woocommerce/woocommerce-rest-api').default;
const { accounts, call } = require('./calls.js');

const { baseUrl, consumerKey, consumerSecret } = accounts.woocommerce;
const shop = new Shop({ url: baseUrl, consumerKey, consumerSecret, version: 'wc/v3' });
const stranger = new Shop({ url: baseUrl, consumerKey, consumerSecret: 'cs_wrong', version: 'wc/v3' });

(async () => {
  const first = (await shop.get('orders', { per_page: 1 })).data[0];
  await call('pages', async () => {
    const page = await shop.get('orders', { per_page: 3, _fields: 'id,status' });
    return [page.status, page.headers['x-wp-total'], page.headers['x-wp-totalpages'], /; rel="next"/.test(page.headers.link), Object.keys(page.data[0])];
  }, [200, '15', '5', true, ['id', 'status']]);
  await call('one order', async () => (await shop.get(`orders/${first.id}`)).data.id, first.id);
  await call('a list of ids', async () => (await shop.get('orders', { include: [first.id] })).data.map((order) => order.id), [first.id]);
  await call('several statuses', async () => (await shop.get('orders', { status: ['processing', 'completed'] })).status, 200);
  await call('too many a page', () => shop.get('orders', { per_page: 101 }), [400, 'rest_invalid_param']);
  await call('meta', async () => {
    const order = (await shop.put(`orders/${first.id}`, { meta_data: [{ key: '_vendor_eta', value: '2026-03-10' }] })).data;
    return order.meta_data.filter((each) => each.key === '_vendor_eta').map((each) => each.value);
  }, ['2026-03-10']);
  await call('a note', async () => {
    const note = await shop.post(`orders/${first.id}/notes`, { note: 'hello' });
    return [note.status, note.data.note, note.data.customer_note];
  }, [201, 'hello', false]);
  await call('a batch', async () => {
    const batch = await shop.post('orders/batch', { update: [{ id: first.id, status: 'completed' }, { id: 999999, status: 'completed' }] });
    return batch.data.update.map((each) => each.status || each.error.code);
  }, ['completed', 'woocommerce_rest_shop_order_invalid_id']);
  await call('made and deleted', async () => {
    const made = await shop.post('orders', { status: 'processing' });
    return [made.status, (await shop.delete(`orders/${made.data.id}`, { force: true })).status];
  }, [201, 200]);
  await call('OPTIONS', async () => Object.keys((await shop.options('orders')).data).sort(), ['endpoints', 'methods', 'namespace', 'schema']);
  await call('the version', async () => (await shop.get('system_status')).data.environment.version, '11.0.1');
  await call('a wrong secret', () => stranger.get('orders'), [401, 'woocommerce_rest_authentication_error']);
})().catch((error) => { console.error(error.message); process.exit(1); });
