package io.github.compliancesdk;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String ROOT = "io.github.compliancesdk";

	@Test
	void bothFacesOfEveryResourceHaveTheSameMethods() throws Exception {
		int resources = 0;
		for (Method accessor : ComplianceClient.class.getMethods()) {
			Class<?> blocking = accessor.getReturnType();
			if (accessor.getName().equals("reactive") || !blocking.getSimpleName().endsWith("Client")
					|| blocking == ComplianceClient.class) {
				continue;
			}
			Class<?> reactive = ReactiveComplianceClient.class.getMethod(accessor.getName()).getReturnType();
			assertThat(signatures(reactive)).isEqualTo(inReactive(signatures(blocking)));
			resources++;
		}
		assertThat(resources).isEqualTo(14);
	}

	@Test
	void bothClientsHaveTheSameMethods() {
		Map<String, String> blocking = signatures(ComplianceClient.class);
		// the one way across
		assertThat(blocking.remove("reactive[]")).isEqualTo(ReactiveComplianceClient.class.getName());
		assertThat(signatures(ReactiveComplianceClient.class)).isEqualTo(reactive(blocking));
	}

	@Test
	void noTypeOfALibraryThatCanBeReplacedIsPublic() throws Exception {
		List<String> foreign = new ArrayList<>();
		for (Class<?> type : publicTypes()) {
			for (Map.Entry<String, Type> use : uses(type)) {
				String name = use.getValue().getTypeName();
				if (name.contains("com.fasterxml.jackson") || name.contains("io.github.resilience4j")
						|| name.contains("io.netty") || name.contains(ROOT + ".internal")) {
					foreign.add(type.getSimpleName() + "." + use.getKey());
				}
			}
		}
		assertThat(foreign).containsExactlyInAnyOrder("ComplianceClientBuilder.rateLimiter",
				"ComplianceClientBuilder.retry");
	}

	@Test
	void noSignatureNamesASpringBootType() throws Exception {
		for (Class<?> type : publicTypes()) {
			assertThat(uses(type))
				.noneMatch((use) -> use.getValue().getTypeName().contains("org.springframework.boot"));
		}
	}

	@Test
	void whatIsPublicCanBeSharedByThreads() throws Exception {
		for (Class<?> type : publicTypes()) {
			if (type.getSimpleName().endsWith("Builder") || Throwable.class.isAssignableFrom(type)
					|| type.getSimpleName().endsWith("Context")) {
				continue;
			}
			assertThat(type.getDeclaredFields())
				.filteredOn((field) -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers()))
				.as(type.getName())
				.isEmpty();
		}
	}

	private static Map<String, String> signatures(Class<?> type) {
		Map<String, String> signatures = new TreeMap<>();
		for (Method method : type.getDeclaredMethods()) {
			if (!method.isSynthetic()) {
				signatures.put(method.getName() + Arrays.toString(method.getGenericParameterTypes()),
						method.getGenericReturnType().getTypeName());
			}
		}
		return signatures;
	}

	private static Map<String, String> reactive(Map<String, String> blocking) {
		Map<String, String> reactive = new TreeMap<>(blocking);
		reactive.replaceAll((name, type) -> type.replace(ROOT + ".paging.Paged", ROOT + ".paging.ReactivePaged")
			.replaceAll("\\.([A-Za-z]+Client)$", ".Reactive$1")
			.replace("ReactiveComplianceClientBuilder", "ComplianceClientBuilder"));
		return reactive;
	}

	/** What is one value in the blocking face is a promise of it in the reactive one. */
	private static Map<String, String> inReactive(Map<String, String> blocking) {
		Map<String, String> reactive = new TreeMap<>(blocking);
		reactive.replaceAll((name, type) -> {
			if (type.startsWith(ROOT + ".paging.Paged")) {
				return type.replace(ROOT + ".paging.Paged", ROOT + ".paging.ReactivePaged");
			}
			if (type.endsWith(".download.Download")) {
				return type.replace(".Download", ".ReactiveDownload");
			}
			if (type.equals("void")) {
				return "reactor.core.publisher.Mono<java.lang.Void>";
			}
			return type.endsWith("Messages") ? type.replaceAll("\\.([A-Za-z]+Messages)$", ".Reactive$1")
					: "reactor.core.publisher.Mono<" + type + ">";
		});
		return reactive;
	}

	private static List<Map.Entry<String, Type>> uses(Class<?> type) {
		List<Map.Entry<String, Type>> uses = new ArrayList<>();
		Stream.of(type.getDeclaredMethods()).filter((method) -> isOpen(method.getModifiers())).forEach((method) -> {
			uses.add(Map.entry(method.getName(), method.getGenericReturnType()));
			Stream.of(method.getGenericParameterTypes()).forEach((use) -> uses.add(Map.entry(method.getName(), use)));
			Stream.of(method.getGenericExceptionTypes()).forEach((use) -> uses.add(Map.entry(method.getName(), use)));
		});
		Stream.of(type.getDeclaredConstructors())
			.filter((constructor) -> isOpen(constructor.getModifiers()))
			.flatMap((constructor) -> Stream.of(constructor.getGenericParameterTypes()))
			.forEach((use) -> uses.add(Map.entry("new", use)));
		Stream.of(type.getDeclaredFields())
			.filter((field) -> isOpen(field.getModifiers()))
			.forEach((field) -> uses.add(Map.entry(field.getName(), field.getGenericType())));
		Stream.of(type.getGenericInterfaces()).forEach((use) -> uses.add(Map.entry("implements", use)));
		if (type.getGenericSuperclass() != null) {
			uses.add(Map.entry("extends", type.getGenericSuperclass()));
		}
		return uses;
	}

	private static boolean isOpen(int modifiers) {
		return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
	}

	private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
		Path classes = Path.of(ComplianceClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		List<Class<?>> types = new ArrayList<>();
		try (Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".class")).toList()) {
				String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
				if (!name.startsWith(ROOT + ".internal") && !name.contains("-info")) {
					Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
					if (Modifier.isPublic(type.getModifiers())) {
						types.add(type);
					}
				}
			}
		}
		assertThat(types).hasSizeGreaterThan(40);
		return types;
	}

}
