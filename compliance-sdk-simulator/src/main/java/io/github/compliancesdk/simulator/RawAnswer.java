package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An answer as it stands on the wire, written bit by bit past everything that speaks
 * HTTP: its head, then the bytes of its body in turn, each once. A download is framed in
 * chunks unless a length is announced.
 */
final class RawAnswer {

	private static final byte[] LINE_END = JsonBuffer.ascii("\r\n");

	private static final byte[] LAST_CHUNK = JsonBuffer.ascii("0\r\n\r\n");

	private final byte[] head;

	private final boolean chunked;

	private final InputStream body;

	private RawAnswer(byte[] head, boolean chunked, InputStream body) {
		this.head = head;
		this.chunked = chunked;
		this.body = body;
	}

	/** The answer as a server should send it. */
	static RawAnswer of(HttpAnswer answer) {
		return new RawAnswer(RawConnection.head(answer), answer.content() != null, content(answer).open());
	}

	/** The answer in chunks, whatever it is. */
	static RawAnswer chunked(HttpAnswer answer) {
		HttpAnswer download = answer.withContent(content(answer));
		return new RawAnswer(RawConnection.head(download), true, content(download).open());
	}

	/** The answer with a length that need not be its own. */
	static RawAnswer announcing(HttpAnswer answer, long length) {
		return new RawAnswer(RawConnection.head(answer, "content-length: " + length), false, content(answer).open());
	}

	private static Content content(HttpAnswer answer) {
		Content content = answer.content();
		return (content != null) ? content : Content.of(answer.bodyBytes());
	}

	int headLength() {
		return this.head.length;
	}

	Mono<Void> writeHead(RawConnection connection, int from, int to) {
		return (from < to) ? connection.write(this.head, from, to) : Mono.empty();
	}

	Mono<Void> writeHead(RawConnection connection) {
		return writeHead(connection, 0, this.head.length);
	}

	/** Writes as many of the next bytes of the body as there are. */
	Mono<Void> writeBody(RawConnection connection, long bytes) {
		long pieces = (bytes + Content.PIECE - 1) / Content.PIECE;
		return Flux.<Integer, Long>generate(() -> 0L, (piece, sink) -> {
			if (piece == pieces) {
				sink.complete();
			}
			else {
				sink.next((int) Math.min(Content.PIECE, bytes - piece * Content.PIECE));
			}
			return piece + 1;
		}).concatMap((length) -> {
			byte[] piece = framed(length);
			return (piece.length > 0) ? connection.write(piece, 0, piece.length) : Mono.empty();
		}, 1).then();
	}

	/** Says that this was all of the body, where the framing has a way to. */
	Mono<Void> writeEnd(RawConnection connection) {
		return this.chunked ? connection.write(LAST_CHUNK, 0, LAST_CHUNK.length) : Mono.empty();
	}

	private byte[] framed(int length) {
		try {
			byte[] bytes = this.body.readNBytes(length);
			if (!this.chunked || bytes.length == 0) {
				return bytes;
			}
			byte[] size = (Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			return new JsonBuffer(bytes.length + 16).raw(size).raw(bytes).raw(LINE_END).toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
