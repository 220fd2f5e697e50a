package io.github.compliancesdk.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.transparency.TileIndex;

/**
 * Arguments for any method of the client: ids with every awkward character, and
 * parameters made through their builders, as far as these let them pass.
 */
final class RandomArguments implements Function<Parameter, Object> {

	private static final List<String> TEXTS = List.of("claude_chat_01Rn8WqZs5KdXv3TyHm6LpBe", "a b", "a+b", "ä/ö",
			"50%", "a&b=c", "a?b#c", "x;y", "\"quoted\"", "日本", "%2e%2e", "..x", "user_01Kq3ZtVw8nXy5RdHs2LmPc7Jf");

	private final Random random;

	RandomArguments(long seed) {
		this.random = new Random(seed);
	}

	@Override
	public Object apply(Parameter parameter) {
		Class<?> type = parameter.getType();
		if (ListParams.class.isAssignableFrom(type)) {
			return params(type);
		}
		if (type == String.class) {
			return oneOf(TEXTS);
		}
		if (type == long.class) {
			return 1 + this.random.nextLong(1_000_000);
		}
		if (type == int.class) {
			return this.random.nextInt(64);
		}
		if (type.isEnum()) {
			return oneOf(Arrays.asList(type.getEnumConstants()));
		}
		if (type == TileIndex.class) {
			long index = this.random.nextLong(2_000_000);
			return this.random.nextBoolean() ? TileIndex.full(index)
					: TileIndex.partial(index, 1 + this.random.nextInt(255));
		}
		throw new IllegalStateException("No argument of type " + type);
	}

	private Object params(Class<?> type) {
		while (true) {
			try {
				Object builder = type.getMethod("builder").invoke(null);
				Method[] setters = builder.getClass().getMethods();
				Arrays.sort(setters, Comparator.comparing(Method::toGenericString));
				for (Method setter : setters) {
					if (isSetter(setter) && this.random.nextInt(100) < 35) {
						setter.invoke(builder, value(setter));
					}
				}
				return builder.getClass().getMethod("build").invoke(builder);
			}
			catch (InvocationTargetException ex) {
				if (!(ex.getCause() instanceof IllegalArgumentException)) {
					throw new IllegalStateException(ex);
				}
				// two that exclude each other, or a value out of range: try others
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private static boolean isSetter(Method method) {
		Class<?>[] types = method.getParameterTypes();
		return types.length == 1 && ListParams.Builder.class.isAssignableFrom(method.getReturnType())
				&& method.getDeclaringClass() != Object.class && !method.isBridge() && types[0] != Iterable.class
				&& types[0] != java.util.Collection.class
				&& !(types[0].isArray() && types[0].getComponentType() != String.class);
	}

	private Object value(Method setter) {
		Class<?> type = setter.getParameterTypes()[0];
		if (type == String[].class) {
			String[] values = new String[1 + this.random.nextInt(12)];
			Arrays.setAll(values, (i) -> oneOf(TEXTS));
			return values;
		}
		if (type == Instant.class) {
			Instant second = Instant.parse("2023-01-01T00:00:00Z").plusSeconds(this.random.nextInt(120_000_000));
			return this.random.nextBoolean() ? second : second.plusNanos(1000L * this.random.nextInt(1_000_000));
		}
		if (type == boolean.class) {
			return this.random.nextBoolean();
		}
		if (type == int.class) {
			return oneOf(List.of(-1, 1, 20, 100, 500, 1000, 5000));
		}
		if (type.isEnum()) {
			return oneOf(Arrays.asList(type.getEnumConstants()));
		}
		return oneOf(TEXTS);
	}

	private <T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
