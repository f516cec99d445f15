package cn.gongbang.documents.events;

/**
 * The bytes of a file: what they are and the hash that names them (R-TRUE).
 *
 * @param mediaType as found in the bytes, never as claimed
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record Content(String mediaType, long size, String sha256) {}
