package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Length, MD5 and SHA-256 of what is written to it.
 */
final class Digests extends OutputStream {

	private final MessageDigest md5 = digest("MD5");

	private final MessageDigest sha256 = digest("SHA-256");

	private long length;

	static Digests of(Path file) throws IOException {
		Digests digests = new Digests();
		try (InputStream in = Files.newInputStream(file)) {
			in.transferTo(digests);
		}
		return digests;
	}

	static Digests of(byte[] bytes) {
		Digests digests = new Digests();
		digests.write(bytes, 0, bytes.length);
		return digests;
	}

	static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int count) {
		this.md5.update(bytes, offset, count);
		this.sha256.update(bytes, offset, count);
		this.length += count;
	}

	/**
	 * Ends the computation: ask once.
	 * @param path path of the file below the folder of the export
	 * @param source where the content comes from
	 * @return what the manifest says of the file
	 */
	WrittenFile describe(String path, Source source) {
		return new WrittenFile(path, this.length, HexFormat.of().formatHex(this.md5.digest()),
				HexFormat.of().formatHex(this.sha256.digest()), source);
	}

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has " + algorithm, ex);
		}
	}

}
