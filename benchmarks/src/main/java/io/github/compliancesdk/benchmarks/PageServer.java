package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.QueryStringDecoder;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Serves the activity feed faster than any client reads it: the bytes are ready, only the
 * end of each page is written when it is asked for. It knows pages of one size and single
 * rows, follows {@code after_id}, and looks at no key: all else is the simulator's work.
 */
final class PageServer {

	/**
	 * Where the walk goes on, for a client that does not read the body.
	 */
	static final String NEXT_CURSOR = "x-next-cursor";

	private static final int DISTINCT_PAGES = 40;

	private static final int DISTINCT_ROWS = 1000;

	private final int pageSize;

	private final int walkPages;

	private final PageRing pages;

	private final PageRing rows;

	private final AtomicLong requests = new AtomicLong();

	private PageServer(long seed, int pageSize, int walkPages) throws IOException {
		this.pageSize = pageSize;
		this.walkPages = walkPages;
		this.pages = PageRing.render(seed, Math.min(DISTINCT_PAGES, walkPages), pageSize);
		this.rows = PageRing.render(seed, DISTINCT_ROWS, 1);
	}

	public static void main(String[] args) throws IOException {
		Arguments arguments = new Arguments(args);
		PageServer pages = new PageServer(arguments.number("seed"), arguments.number("page-size"),
				arguments.number("walk-pages"));
		DisposableServer server = HttpServer.create().host("127.0.0.1").port(0).handle(pages::answer).bindNow();
		System.out.println("http://127.0.0.1:" + server.port());
		server.onDispose().block();
	}

	private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
		QueryStringDecoder query = new QueryStringDecoder(request.uri());
		String limit = parameter(query, "limit");
		String after = parameter(query, "after_id");
		long number = this.requests.incrementAndGet();
		if (Integer.toString(this.pageSize).equals(limit)) {
			int position = (after != null) ? RowMark.parse(after).position() + 1 : 0;
			return send(response, number, this.pages.page(position), position, position + 1 < this.walkPages);
		}
		if ("1".equals(limit)) {
			// calls without a cursor: each another row
			int position = (int) (number % DISTINCT_ROWS);
			return send(response, number, this.rows.page(position), position, true);
		}
		return response.status(400).send();
	}

	private static @Nullable String parameter(QueryStringDecoder query, String name) {
		List<String> values = query.parameters().get(name);
		return (values != null) ? values.get(0) : null;
	}

	private static Publisher<Void> send(HttpServerResponse response, long number, ByteBuf rows, int position,
			boolean more) {
		String next = new RowMark(position, true).cursor();
		String end = ",\"has_more\":" + more + ",\"first_id\":\"" + new RowMark(position, false).cursor()
				+ "\",\"last_id\":\"" + next + "\"}";
		ByteBuf body = Unpooled.wrappedBuffer(rows,
				response.alloc().directBuffer(end.length()).writeBytes(end.getBytes(StandardCharsets.US_ASCII)));
		if (more) {
			response.header(NEXT_CURSOR, next);
		}
		return response.header("content-type", "application/json")
			.header("content-length", Integer.toString(body.readableBytes()))
			.header("request-id", "req_benchmark" + number)
			.header("anthropic-ratelimit-requests-limit", "600")
			// never less: clients that follow the budget would rightly wait for the reset
			.header("anthropic-ratelimit-requests-remaining", "599")
			.header("anthropic-ratelimit-requests-reset",
					Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES).toString())
			.sendObject(body);
	}

}
