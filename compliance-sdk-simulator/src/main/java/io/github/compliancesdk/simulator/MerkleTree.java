package io.github.compliancesdk.simulator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of hashes as in RFC 6962, over leaves that are already hashed.
 */
final class MerkleTree {

	private final List<byte[]> leaves;

	/**
	 * A tree.
	 * @param leaves hashes of the leaves, not to be changed
	 */
	MerkleTree(List<byte[]> leaves) {
		this.leaves = leaves;
	}

	static byte[] leaf(byte[] entry) {
		return sha256(new byte[] { 0 }, entry);
	}

	static byte[] sha256(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The hash of the leaves from one (inclusive) to another (exclusive). */
	byte[] root(int from, int to) {
		if (to == from) {
			return sha256();
		}
		if (to - from == 1) {
			return this.leaves.get(from);
		}
		int split = from + split(to - from);
		return sha256(new byte[] { 1 }, root(from, split), root(split, to));
	}

	/** What leads from a leaf to the root of the first so many leaves. */
	List<byte[]> inclusion(int index, int size) {
		List<byte[]> path = new ArrayList<>();
		addInclusion(index, 0, size, path);
		return path;
	}

	private void addInclusion(int index, int from, int to, List<byte[]> path) {
		if (to - from == 1) {
			return;
		}
		int split = from + split(to - from);
		if (index < split) {
			addInclusion(index, from, split, path);
			path.add(root(split, to));
		}
		else {
			addInclusion(index, split, to, path);
			path.add(root(from, split));
		}
	}

	/** What shows that a tree is the beginning of a larger one. */
	List<byte[]> consistency(int old, int size) {
		List<byte[]> path = new ArrayList<>();
		if (old < size) {
			addConsistency(old, 0, size, true, path);
		}
		return path;
	}

	private void addConsistency(int old, int from, int to, boolean known, List<byte[]> path) {
		if (old == to - from) {
			if (!known) {
				path.add(root(from, to));
			}
			return;
		}
		int split = split(to - from);
		if (old <= split) {
			addConsistency(old, from, from + split, known, path);
			path.add(root(from + split, to));
		}
		else {
			addConsistency(old - split, from + split, to, false, path);
			path.add(root(from, from + split));
		}
	}

	/* The largest power of two below the size. */
	private static int split(int size) {
		return Integer.highestOneBit(size - 1);
	}

}
