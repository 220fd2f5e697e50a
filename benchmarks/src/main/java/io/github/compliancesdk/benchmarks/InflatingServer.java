package io.github.compliancesdk.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpServer;

/**
 * Answers every request with a small body that would inflate to a large one.
 */
final class InflatingServer {

	private static final int BLOCK = 1 << 20;

	private InflatingServer() {
	}

	public static void main(String[] args) throws IOException {
		byte[] body = zeros(new Arguments(args).number("mebibytes"));
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(body);
			}
			catch (IOException ex) {
				// the client has seen enough
			}
		});
		server.start();
		System.out.printf("http://127.0.0.1:%d sends %,d bytes%n", server.getAddress().getPort(), body.length);
	}

	private static byte[] zeros(int mebibytes) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		byte[] block = new byte[BLOCK];
		try (OutputStream out = new GZIPOutputStream(compressed, BLOCK)) {
			for (int i = 0; i < mebibytes; i++) {
				out.write(block);
			}
		}
		return compressed.toByteArray();
	}

}
