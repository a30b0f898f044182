import { parentPort, workerData } from 'node:worker_threads'
import { listNearestPurchases } from '#domain/licensing/list-nearest-purchases.ts'
import { openShop } from '#domain/licensing/open-shop.ts'
import { stream } from '#domain/software/stream/pack.ts'

const { need, prices } = workerData
parentPort?.postMessage(listNearestPurchases(openShop(stream.licences, undefined, prices), need, 50).length)
