package io.github.compliancesdk.samples.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.compliancesdk.organization.DataRetentionSetting;
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.FixedRetention;
import io.github.compliancesdk.organization.ProvisioningModeSetting;
import io.github.compliancesdk.organization.RetentionPeriod;
import io.github.compliancesdk.organization.SettingRow;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.core.io.Resource;

/**
 * The settings that every organization should have.
 */
final class Baseline {

	private final Map<String, String> settings;

	private Baseline(Map<String, String> settings) {
		this.settings = settings;
	}

	static Baseline read(Resource file) throws IOException {
		try (InputStream in = file.getInputStream()) {
			Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			if (!(document instanceof Map<?, ?> map) || !(map.get("settings") instanceof Map<?, ?> settings)) {
				throw new IOException(file.getDescription() + " must hold a map named settings");
			}
			Map<String, String> expected = new TreeMap<>();
			settings.forEach((name, value) -> expected.put(String.valueOf(name), text(value)));
			return new Baseline(expected);
		}
		catch (YAMLException ex) {
			throw new IOException(file.getDescription() + " is not YAML: " + ex.getMessage(), ex);
		}
	}

	/** What is otherwise than it should be, by the name of the setting. */
	List<Difference> differences(EffectiveSettings settings) {
		Map<String, String> inForce = new TreeMap<>();
		for (SettingRow row : settings.settings()) {
			if (row.name() != null) {
				inForce.put(row.name().value(), value(row));
			}
		}
		List<Difference> differences = new ArrayList<>();
		this.settings.forEach((name, expected) -> {
			String actual = inForce.getOrDefault(name, "not under admin control");
			if (!actual.equals(expected)) {
				differences.add(new Difference(name, expected, actual));
			}
		});
		return differences;
	}

	private static String value(SettingRow row) {
		if (row instanceof DataRetentionSetting retention) {
			return text(retention.value()
				.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> period(entry.getValue()))));
		}
		return (row instanceof ProvisioningModeSetting mode) ? mode.value().value() : text(row.value());
	}

	private static String period(RetentionPeriod period) {
		if (period instanceof FixedRetention fixed) {
			return fixed.duration() + " " + fixed.timescale();
		}
		return String.valueOf(period.type());
	}

	/** The same text for the same value, wherever it comes from. */
	private static String text(@Nullable Object value) {
		if (value == null) {
			return "none";
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Baseline::text).sorted().collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, String> sorted = new TreeMap<>();
			map.forEach((key, entry) -> sorted.put(String.valueOf(key), text(entry)));
			return sorted.toString();
		}
		return value.toString();
	}

	/**
	 * A setting that is otherwise.
	 *
	 * @param name its name
	 * @param expected value of the baseline
	 * @param actual value in force
	 */
	record Difference(String name, String expected, String actual) {

	}

}
