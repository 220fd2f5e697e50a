package io.github.compliancesdk.contract;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.contract.ContractDocument.DescribedOperation;
import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.download.ReactiveDownload;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.paging.ListParams;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.paging.ReactivePaged;
import io.github.compliancesdk.support.Face;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A method of the client and the operation of the contract that it calls, found by
 * looking at the client: nothing here has to be kept up when an operation joins.
 *
 * @param described the operation of the contract
 * @param operation what the client declares of it
 * @param blocking method of the blocking face
 * @param reactive method of the reactive face
 */
record ClientOperation(DescribedOperation described, Operation operation, Method blocking, Method reactive) {

	/** What a call without a value gives. */
	private static final String DONE = "done";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	static List<ClientOperation> all() {
		try (ComplianceClient client = ComplianceClient.builder().apiKey("sk-ant-api01-synthetic").build()) {
			List<ClientOperation> operations = new ArrayList<>();
			for (Method accessor : ComplianceClient.class.getMethods()) {
				if (isResource(accessor)) {
					operations.addAll(of(accessor, client.reactive()));
				}
			}
			operations.sort(Comparator.comparing((operation) -> operation.operation().name()));
			return operations;
		}
	}

	private static boolean isResource(Method accessor) {
		return accessor.getParameterCount() == 0 && !accessor.getName().equals("reactive")
				&& accessor.getReturnType().getSimpleName().endsWith("Client");
	}

	private static List<ClientOperation> of(Method accessor, ReactiveComplianceClient client) {
		try {
			Method reactiveAccessor = ReactiveComplianceClient.class.getMethod(accessor.getName());
			Object resource = reactiveAccessor.invoke(client);
			List<ClientOperation> operations = new ArrayList<>();
			for (Field field : resource.getClass().getDeclaredFields()) {
				if (field.getType() == Operation.class && Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					operations.add(of(accessor, reactiveAccessor, (Operation) Objects.requireNonNull(field.get(null))));
				}
			}
			return operations;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ClientOperation of(Method accessor, Method reactiveAccessor, Operation operation) {
		String[] name = operation.name().split("\\.");
		if (!name[0].equals(accessor.getName())) {
			throw new IllegalStateException(operation.name() + " is not named after " + accessor.getName());
		}
		return new ClientOperation(described(operation), operation, method(accessor.getReturnType(), name[1]),
				method(reactiveAccessor.getReturnType(), name[1]));
	}

	private static DescribedOperation described(Operation operation) {
		String shape = operation.uriTemplate().replaceAll("\\{[^}]*\\}", "{}");
		return ContractDocument.operations()
			.stream()
			.filter((candidate) -> candidate.method().equalsIgnoreCase(operation.method().name())
					&& candidate.path().replaceAll("\\{[^}]*\\}", "{}").equals(shape))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(operation.name() + " is not in the contract"));
	}

	/** The overload that takes most. */
	private static Method method(Class<?> resource, String name) {
		return Arrays.stream(resource.getMethods())
			.filter((method) -> method.getName().equals(name))
			.max(Comparator.comparingInt(Method::getParameterCount))
			.orElseThrow(() -> new IllegalStateException(resource.getName() + " has no method " + name));
	}

	/** The class of the parameters of a list. */
	@Nullable Class<?> paramsType() {
		return Arrays.stream(this.blocking.getParameterTypes())
			.filter(ListParams.class::isAssignableFrom)
			.findFirst()
			.orElse(null);
	}

	boolean isList() {
		return paramsType() != null;
	}

	/** What the call gives: a list, or a value that was fetched. */
	Object call(Face face, ComplianceClient client, Function<Parameter, Object> arguments) {
		Method method = (face == Face.BLOCKING) ? this.blocking : this.reactive;
		Object[] values = Arrays.stream(method.getParameters()).map(arguments).toArray();
		Object target = invoke(accessor(face), (face == Face.BLOCKING) ? client : client.reactive());
		Object result = invoke(method, target, values);
		return (result instanceof Mono<?> mono)
				? mono.<Object>map((value) -> value).defaultIfEmpty(DONE).block(PATIENCE) : result;
	}

	/** The value, or the first page of the list. */
	Object fetch(Face face, ComplianceClient client, Function<Parameter, Object> arguments) {
		return firstPage(call(face, client, arguments));
	}

	/** The first page from a cursor on. */
	Object fetchAt(String cursor, Face face, ComplianceClient client, Function<Parameter, Object> arguments) {
		Object list = call(face, client, arguments);
		return firstPage((list instanceof Paged<?> paged) ? paged.startingAt(cursor)
				: ((ReactivePaged<?>) list).startingAt(cursor));
	}

	private static Object firstPage(Object result) {
		if (result instanceof Download download) {
			return download.bytes();
		}
		if (result instanceof ReactiveDownload download) {
			return download.bytes().blockOptional(PATIENCE).orElseThrow();
		}
		if (result instanceof Paged<?> paged) {
			return paged.firstPage();
		}
		if (result instanceof ReactivePaged<?> paged) {
			Mono<? extends Page<?>> page = paged.firstPage();
			return page.blockOptional(PATIENCE).orElseThrow();
		}
		return result;
	}

	private Method accessor(Face face) {
		try {
			Class<?> client = (face == Face.BLOCKING) ? ComplianceClient.class : ReactiveComplianceClient.class;
			return client.getMethod(this.operation.name().split("\\.")[0]);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object invoke(Method method, Object target, Object... arguments) {
		try {
			method.setAccessible(true);
			Object result = method.invoke(target, arguments);
			return (result != null) ? result : DONE;
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return this.operation.name();
	}

}
