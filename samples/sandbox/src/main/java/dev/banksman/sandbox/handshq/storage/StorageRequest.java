package dev.banksman.sandbox.handshq.storage;

/**
 * What somebody asked of the storage.
 *
 * @param path without the query, which is a secret
 * @param authorized whether an {@code Authorization} header came along, which must never happen
 */
public record StorageRequest(String method, String path, boolean authorized, int status) {}
