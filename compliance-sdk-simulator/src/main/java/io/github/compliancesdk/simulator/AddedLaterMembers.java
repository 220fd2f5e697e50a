package io.github.compliancesdk.simulator;

/**
 * Members no catalogue knows, in every form JSON has: a client has to keep them.
 */
final class AddedLaterMembers {

	private static final int ONE_IN = 24;

	private static final byte[][] MEMBERS = { JsonBuffer.ascii(",\"added_later_text\":\"plain\""),
			JsonBuffer.ascii(",\"added_later_number\":42"), JsonBuffer.ascii(",\"added_later_fraction\":1.50"),
			JsonBuffer.ascii(",\"added_later_big\":123456789012345678901234567890"),
			JsonBuffer.ascii(",\"added_later_exponent\":-1.25E+7"),
			JsonBuffer.ascii(",\"added_later_object\":{\"nested\":{\"deep\":[1,{\"x\":null}]},\"flag\":false}"),
			JsonBuffer.ascii(",\"added_later_list\":[1,\"two\",3.0,true,null,[],{}]"),
			JsonBuffer.ascii(",\"added_later_null\":null"),
			JsonBuffer.ascii(",\"added_later_unicode\":\"\u00fcber \u8a08\u753b \ud83d\ude80\""),
			JsonBuffer.ascii(",\"added_later_escapes\":\"\\u00e9\\/\\\"\\\\\\b\\f\\n\\r\\t\\ud83d\\ude80\\u2028\""),
			JsonBuffer.ascii(",\"added_later_first\":\"a\",\"added_later_second\":[\"b\"]"),
			JsonBuffer.ascii(",\"addedLaterCamel\":true,\"added later with blanks\":\"\"") };

	private AddedLaterMembers() {
	}

	static void write(Dice dice, JsonBuffer out) {
		if (dice.below(ONE_IN) == 0) {
			out.raw(dice.one(MEMBERS));
		}
	}

}
