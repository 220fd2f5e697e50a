package io.github.compliancesdk.samples.export;

/**
 * A file of the export.
 *
 * @param path its path below the folder of the export, with slashes
 * @param length its length in bytes
 * @param md5 MD5 in lowercase hex
 * @param sha256 SHA-256 in lowercase hex
 * @param source where its content comes from
 */
record WrittenFile(String path, long length, String md5, String sha256, Source source) {

}
