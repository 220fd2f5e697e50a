package io.github.compliancesdk.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatToolUseBlock;
import io.github.compliancesdk.contract.ExamplesTests.Example;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that are nearly right, over real HTTP: whatever comes, it is decoded or it is an
 * exception of ours. {@code -Dmutations=200000} runs the whole of it.
 */
@Timeout(value = 20, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedBodiesTests {

	private static final int MUTATIONS = Integer.getInteger("mutations", 3000);

	private static final long SEED = Long.getLong("seed", 42);

	private static final long BOUND = 256 * 1024;

	private final AtomicReference<byte[]> body = new AtomicReference<>(new byte[0]);

	private final LoopResources loops = LoopResources.create("mutations", 1, true);

	private final DisposableServer server = HttpServer.create()
		.host("127.0.0.1")
		.port(0)
		.runOn(this.loops)
		.handle((request, response) -> response.header("content-type", "application/json")
			.header("request-id", "req_1")
			.sendByteArray(Mono.fromSupplier(this.body::get)))
		.bindNow();

	private final ComplianceClient client = Wire.client(URI.create("http://127.0.0.1:" + this.server.port()))
		.maxAttempts(1)
		.maxResponseSize(BOUND)
		.callTimeout(Duration.ofSeconds(20))
		.build();

	@AfterEach
	void stop() {
		this.client.close();
		this.server.disposeNow();
		this.loops.dispose();
	}

	@Test
	void whateverComesIsDecodedOrAnExceptionOfOurs() {
		List<Example> examples = ExamplesTests.examples();
		Random random = new Random(SEED);
		Map<Mutation, Integer> decoded = new EnumMap<>(Mutation.class);
		Map<Mutation, Integer> refused = new EnumMap<>(Mutation.class);
		for (int i = 0; i < MUTATIONS; i++) {
			Example example = examples.get(i % examples.size());
			Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
			byte[] mutated = mutation.apply(bytes(example.json()), random);
			this.body.set(mutated);
			Face face = (i % 2 == 0) ? Face.BLOCKING : Face.REACTIVE;
			try {
				look(example.operation().fetch(face, this.client, new RandomArguments(1)));
				decoded.merge(mutation, 1, Integer::sum);
			}
			catch (ComplianceException ex) {
				refused.merge(mutation, 1, Integer::sum);
				assertThat(ex.getMessage()).doesNotContain("ada@example.com", "Budget draft", "Please total");
			}
			catch (RuntimeException | Error ex) {
				throw new AssertionError("number " + i + " of seed " + SEED + ", " + example + ", " + mutation + ": "
						+ new String(mutated, 0, Math.min(mutated.length, 2000), StandardCharsets.UTF_8), ex);
			}
		}
		System.out.printf("mutated bodies: %d of seed %d over %d examples; decoded %s, refused %s%n", MUTATIONS, SEED,
				examples.size(), decoded, refused);
		// each kind both breaks and does not, or the proof would prove nothing
		assertThat(refused).containsKeys(Mutation.FLIP_BYTES, Mutation.DROP_MEMBER, Mutation.CHANGE_TYPE,
				Mutation.NEST_DEEP, Mutation.HUGE_NUMBER, Mutation.LONG_STRING, Mutation.CUT);
		assertThat(decoded).containsKeys(Mutation.FLIP_BYTES, Mutation.DROP_MEMBER, Mutation.CHANGE_TYPE);
	}

	/** What is read late must hold, too. */
	private static void look(Object result) {
		if (result instanceof Page<?> page) {
			for (Object row : page.items()) {
				Rewriting.of(row);
				assertThat(row.toString()).isNotNull();
				if (row instanceof ChatMessage message) {
					message.content().forEach((block) -> {
						if (block instanceof ChatToolUseBlock use) {
							Rewriting.of(use.input().object());
						}
					});
				}
			}
		}
		else if (result instanceof Record record) {
			Rewriting.of(record);
		}
	}

	private static byte[] bytes(JsonNode json) {
		return json.has("_raw") ? Base64.getDecoder().decode(json.path("bodyBase64").textValue())
				: json.toString().getBytes(StandardCharsets.UTF_8);
	}

}
