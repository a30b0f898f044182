/**
 * The TCP ports that the installation kit sets (manual 3.3, 4.7). The kit knows no other port for MQTT than this one, so
 * it is the one that has to be free before (`stream.ports.mqtt`); another that is planned for later (manual 6.5) is
 * checked beside it (`stream.ports.mqtt-later`).
 */
export const kitPorts = { https: 443, mqtt: 1884, sql: 1433 } as const
