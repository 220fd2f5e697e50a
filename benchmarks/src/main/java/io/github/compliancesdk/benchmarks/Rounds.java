package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Rounds of several variants, one variant at a time and each once in a round, so that a
 * machine that grows slower does so for all of them.
 */
final class Rounds {

	private final Map<Variant, List<Measurement>> measurements = new EnumMap<>(Variant.class);

	private Rounds() {
	}

	static Rounds run(List<Variant> variants, int size, Arguments arguments) throws IOException {
		Rounds rounds = new Rounds();
		List<ClientProcess> clients = new ArrayList<>();
		try {
			for (Variant variant : variants) {
				clients.add(ClientProcess.start(variant, size, arguments));
				rounds.measurements.put(variant, new ArrayList<>());
			}
			for (int round = 0; round < arguments.number("rounds"); round++) {
				for (int i = 0; i < clients.size(); i++) {
					// each round begins with another one: none always has the same before
					// it
					ClientProcess client = clients.get((round + i) % clients.size());
					rounds.of(client.variant()).add(client.measure());
				}
			}
		}
		finally {
			clients.forEach(ClientProcess::close);
		}
		return rounds;
	}

	private List<Measurement> of(Variant variant) {
		return this.measurements.getOrDefault(variant, List.of());
	}

	boolean have(Variant variant) {
		return this.measurements.containsKey(variant);
	}

	Samples samples(Variant variant, ToDoubleFunction<Measurement> figure) {
		return new Samples(of(variant).stream().mapToDouble(figure).toArray());
	}

	/** Speed of one variant over that of another, round by round. */
	Samples speedRatios(Variant variant, Variant baseline) {
		double[] ratios = samples(variant, Measurement::perSecond).values();
		double[] base = samples(baseline, Measurement::perSecond).values();
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] /= base[i];
		}
		return new Samples(ratios);
	}

	/** CPU of one variant over that of another, round by round. */
	Samples cpuRatios(Variant variant, Variant baseline) {
		double[] ratios = samples(variant, Measurement::cpuMicrosPerUnit).values();
		double[] base = samples(baseline, Measurement::cpuMicrosPerUnit).values();
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] /= base[i];
		}
		return new Samples(ratios);
	}

	/** Makes sure that variants which keep all did keep all, and all of the same. */
	void checkSameContent(List<Variant> variants) {
		long distinct = variants.stream()
			.filter(this::have)
			.flatMap((variant) -> of(variant).stream())
			.mapToLong(Measurement::checksum)
			.distinct()
			.count();
		if (distinct > 1) {
			throw new IllegalStateException("The variants did not decode the same content: " + this.measurements);
		}
	}

}
