package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The key of one log and the notes signed with it. It comes from a seed, for it guards
 * nothing and should stay the same.
 */
final class LogSigner {

	/* The kind of key in a verifier key: ECDSA. */
	private static final byte ECDSA = 2;

	private static final int KEY_HASH_BYTES = 4;

	private final String origin;

	private final KeyPair keys;

	LogSigner(String origin, long seed) {
		this.origin = origin;
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"), new SeededRandom(seed));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the log publishes of its key. */
	ObjectNode publicKey() {
		byte[] key = this.keys.getPublic().getEncoded();
		byte[] fingerprint = MerkleTree.sha256(key);
		byte[] typed = new byte[key.length + 1];
		typed[0] = ECDSA;
		System.arraycopy(key, 0, typed, 1, key.length);
		String keyHash = HexFormat.of().formatHex(fingerprint, 0, KEY_HASH_BYTES);
		ObjectNode published = Json.object();
		published.put("verifier_key", this.origin + "+" + keyHash + "+" + Base64.getEncoder().encodeToString(typed));
		published.put("key_hash", keyHash);
		published.put("fingerprint", HexFormat.of().formatHex(fingerprint));
		published.put("algorithm", "ecdsa_p256_sha256");
		return published.put("public_key", Base64.getEncoder().encodeToString(key));
	}

	/** A signed note on a tree. */
	String checkpoint(int size, byte[] root) {
		String text = this.origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
		ByteArrayOutputStream signature = new ByteArrayOutputStream();
		signature.writeBytes(Arrays.copyOf(MerkleTree.sha256(this.keys.getPublic().getEncoded()), KEY_HASH_BYTES));
		signature.writeBytes(sign(text));
		return text + "\n\u2014 " + this.origin + " " + Base64.getEncoder().encodeToString(signature.toByteArray())
				+ "\n";
	}

	private byte[] sign(String text) {
		try {
			Signature signer = Signature.getInstance("SHA256withECDSA");
			signer.initSign(this.keys.getPrivate(), new SeededRandom(text.hashCode()));
			signer.update(text.getBytes(StandardCharsets.UTF_8));
			return signer.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Bytes that look random and are not.
	 */
	private static final class SeededRandom extends SecureRandom {

		private static final long serialVersionUID = 1L;

		private final long seed;

		private int number;

		private SeededRandom(long seed) {
			this.seed = seed;
		}

		@Override
		public synchronized void nextBytes(byte[] bytes) {
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (Dice.mix(this.seed, this.number++) >>> 32);
			}
		}

	}

}
