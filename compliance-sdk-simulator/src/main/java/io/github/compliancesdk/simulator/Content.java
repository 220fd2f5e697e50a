package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * Bytes of any number that can be read from their beginning again and again, always the
 * same ones. Checksums take one reading and are remembered. Thread-safe.
 */
abstract class Content {

	static final int PIECE = 1 << 16;

	private byte @Nullable [] md5;

	private @Nullable Long crc32;

	/** Given bytes, not to be changed any more. */
	static Content of(byte[] bytes) {
		return new PlantedContent(bytes);
	}

	static Content of(String text) {
		return of(JsonBuffer.ascii(text));
	}

	/** How many bytes there are. */
	abstract long length();

	/** All of them. */
	abstract InputStream open();

	/** The first ones, or all if there are not as many. */
	Content first(long bytes) {
		return (bytes < length()) ? new BeginningOfContent(this, bytes) : this;
	}

	synchronized byte[] md5() {
		byte[] digest = this.md5;
		if (digest == null) {
			MessageDigest computed = newMd5();
			forEachPiece((piece) -> computed.update(piece.bytes(), 0, piece.length()));
			digest = computed.digest();
			this.md5 = digest;
		}
		return digest.clone();
	}

	/** The digest as metadata have it. */
	String md5Hex() {
		return HexFormat.of().formatHex(md5());
	}

	/** The digest as a header has it. */
	String md5Base64() {
		return Base64.getEncoder().encodeToString(md5());
	}

	synchronized long crc32() {
		Long checksum = this.crc32;
		if (checksum == null) {
			CRC32 computed = new CRC32();
			forEachPiece((piece) -> computed.update(piece.bytes(), 0, piece.length()));
			checksum = computed.getValue();
			this.crc32 = checksum;
		}
		return checksum;
	}

	private static MessageDigest newMd5() {
		try {
			return MessageDigest.getInstance("MD5");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void forEachPiece(Consumer<Piece> consumer) {
		byte[] buffer = new byte[(int) Math.min(PIECE, Math.max(1, length()))];
		try (InputStream in = open()) {
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				consumer.accept(new Piece(buffer, read));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + "[" + length() + " bytes]";
	}

	@SuppressWarnings("ArrayRecordComponent") // nobody compares them
	private record Piece(byte[] bytes, int length) {
	}

}
