package io.github.compliancesdk.internal.transparency;

import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.transparency.ConsistencyProof;
import io.github.compliancesdk.transparency.InclusionProof;
import io.github.compliancesdk.transparency.SignatureAlgorithm;
import io.github.compliancesdk.transparency.TransparencyLogKey;
import io.github.compliancesdk.transparency.TransparencyLogKeys;

/**
 * Makes records of their members.
 */
final class TransparencyDecoder {

	private TransparencyDecoder() {
	}

	static TransparencyLogKeys transparencyLogKeys(Members members, RawJson raw) {
		return new TransparencyLogKeys(members.requiredString("origin"),
				members.requiredObjects("log_keys", TransparencyDecoder::transparencyLogKey), members.rest(), raw);
	}

	static TransparencyLogKey transparencyLogKey(Members members) {
		return new TransparencyLogKey(members.string("verifier_key"), members.requiredString("key_hash"),
				members.requiredString("fingerprint"), new SignatureAlgorithm(members.requiredString("algorithm")),
				members.requiredString("public_key"), members.rest());
	}

	static InclusionProof inclusionProof(Members members, RawJson raw) {
		return new InclusionProof(members.requiredInteger("leaf_index"), members.requiredStrings("hashes"),
				members.requiredString("checkpoint"), members.rest(), raw);
	}

	static ConsistencyProof consistencyProof(Members members, RawJson raw) {
		return new ConsistencyProof(members.requiredStrings("hashes"), members.requiredString("checkpoint"),
				members.rest(), raw);
	}

}
