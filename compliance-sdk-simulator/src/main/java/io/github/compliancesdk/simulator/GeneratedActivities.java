package io.github.compliancesdk.simulator;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Records computed from a seed and their number whenever they are asked for: ten million
 * of them take no more memory than one.
 */
final class GeneratedActivities implements ActivityRows {

	private static final byte[] ID_START = JsonBuffer.ascii("{\"id\":\"");

	private static final String ID_PREFIX = "activity_01";

	private static final byte[] ID_PREFIX_BYTES = JsonBuffer.ascii(ID_PREFIX);

	private static final int ID_SEQUENCE = 8;

	private static final int ID_LETTERS = 14;

	private static final byte[] AFTER_TIME = JsonBuffer.ascii("\",");

	private static final byte[] ACTOR = JsonBuffer.ascii(",\"actor\":");

	private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private final GeneratedTypes types = GeneratedTypes.get();

	private final long seed;

	private final long count;

	private final GeneratedTimeline timeline;

	GeneratedActivities(long seed, long count, Instant from, Instant to) {
		if (count < 0 || count > 1_000_000_000L) {
			throw new IllegalArgumentException("The number of activities must be 0 to 1,000,000,000, not " + count);
		}
		if (!from.isBefore(to) || from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
			throw new IllegalArgumentException(
					"The time range must begin before it ends, and lie between 1970 and 2200: " + from + " to " + to);
		}
		this.seed = Dice.mix(seed);
		this.count = count;
		this.timeline = new GeneratedTimeline(seed, count, Timestamps.micros(from), Timestamps.micros(to));
	}

	@Override
	public long size() {
		return this.count;
	}

	@Override
	public long nanosOf(long row) {
		return this.timeline.microsOf(row) * 1000;
	}

	@Override
	public long firstAtOrAfter(long nanos) {
		long micros = Math.floorDiv(nanos, 1000);
		return firstAtOrAfter(nanos, this.timeline.floorOf(micros), this.timeline.ceilingOf(micros));
	}

	@Override
	public String idOf(long row) {
		JsonBuffer id = new JsonBuffer(64);
		writeId(row, id);
		return id.text();
	}

	@Override
	public String typeOf(long row) {
		return this.types.typeOf(this.seed, row).name();
	}

	@Override
	public @Nullable String actorUserIdOf(long row) {
		ActorKind kind = this.types.typeOf(this.seed, row).actor(actorBits(row));
		return (kind == ActorKind.USER_ACTOR) ? this.types.population().userId(personOf(row)) : null;
	}

	@Override
	public @Nullable String organizationIdOf(long row) {
		int organization = organizationOf(row);
		return (organization < Population.ORGANIZATIONS) ? this.types.population().organizationId(organization) : null;
	}

	@Override
	public @Nullable String organizationUuidOf(long row) {
		int organization = organizationOf(row);
		return (organization < Population.ORGANIZATIONS) ? this.types.population().organizationUuid(organization)
				: null;
	}

	@Override
	public void render(long row, JsonBuffer out) {
		GeneratedType type = this.types.typeOf(this.seed, row);
		int person = personOf(row);
		out.raw(ID_START);
		writeId(row, out);
		out.raw(type.afterId());
		Timestamps.write(this.timeline.microsOf(row), out);
		out.raw(AFTER_TIME).raw(this.types.population().organizationMembers(organizationOf(type, person))).raw(ACTOR);
		Dice dice = new Dice(Dice.mix(this.seed + 5, row));
		this.types.actors().write(type.actor(actorBits(row)), person, dice.next(), out);
		type.writeMembers(dice, out);
		AddedLaterMembers.write(dice, out);
		out.raw('}');
	}

	/* The id begins with the row's number, so that ids rise with the rows. */
	private void writeId(long row, JsonBuffer out) {
		out.raw(ID_PREFIX_BYTES).base62(row, ID_SEQUENCE).letters(Dice.mix(this.seed + 6, row), ID_LETTERS);
	}

	private long actorBits(long row) {
		return Dice.mix(this.seed + 3, row);
	}

	/* The lower of two draws: some people are much busier than others. */
	private int personOf(long row) {
		long bits = Dice.mix(this.seed + 4, row);
		return Math.min(Dice.scale(bits, Population.PEOPLE), Dice.scale(bits << 32, Population.PEOPLE));
	}

	private int organizationOf(long row) {
		return organizationOf(this.types.typeOf(this.seed, row), personOf(row));
	}

	private int organizationOf(GeneratedType type, int person) {
		return type.isWithoutOrganization() ? Population.ORGANIZATIONS : this.types.population().organizationOf(person);
	}

}
