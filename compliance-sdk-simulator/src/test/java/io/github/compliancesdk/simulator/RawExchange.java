package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One request over a plain socket, and every byte that came back.
 */
final class RawExchange {

	private static final String BLANK_LINE = "\r\n\r\n";

	private final byte[] received;

	private final boolean reset;

	/* When each read returned, from the request on. */
	private final List<Duration> arrivals;

	private RawExchange(byte[] received, boolean reset, List<Duration> arrivals) {
		this.received = received;
		this.reset = reset;
		this.arrivals = arrivals;
	}

	static RawExchange of(ComplianceSimulator simulator, String query) {
		return of(simulator, query, simulator.apiKey());
	}

	static RawExchange of(ComplianceSimulator simulator, String query, String key) {
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		List<Duration> arrivals = new ArrayList<>();
		boolean reset = false;
		try (Socket socket = new Socket("127.0.0.1", simulator.baseUrl().getPort())) {
			socket.setSoTimeout(20_000);
			String request = "GET " + SimulatorClient.PATH + "?" + query + " HTTP/1.1\r\nhost: localhost\r\nx-api-key: "
					+ key + "\r\nconnection: close" + BLANK_LINE;
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			long start = System.nanoTime();
			InputStream in = socket.getInputStream();
			byte[] buffer = new byte[1 << 16];
			try {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					received.write(buffer, 0, read);
					arrivals.add(Duration.ofNanos(System.nanoTime() - start));
				}
			}
			catch (SocketException ex) {
				assertReset(ex);
				reset = true;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new RawExchange(received.toByteArray(), reset, arrivals);
	}

	private static void assertReset(SocketException ex) {
		if (!String.valueOf(ex.getMessage()).toLowerCase(Locale.ROOT).contains("reset")) {
			throw new AssertionError("not a reset", ex);
		}
	}

	/** The connection ended with RST, not with FIN. */
	boolean reset() {
		return this.reset;
	}

	byte[] received() {
		return this.received;
	}

	List<Duration> arrivals() {
		return this.arrivals;
	}

	int status() {
		return Integer.parseInt(head().substring(9, 12));
	}

	String head() {
		String text = new String(this.received, StandardCharsets.ISO_8859_1);
		return text.substring(0, text.indexOf(BLANK_LINE) + BLANK_LINE.length());
	}

	String header(String name) {
		return head().lines()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
			.map((line) -> line.substring(name.length() + 1).trim())
			.findFirst()
			.orElse("");
	}

	byte[] body() {
		return Arrays.copyOfRange(this.received, head().length(), this.received.length);
	}

	String text() {
		return new String(body(), StandardCharsets.UTF_8);
	}

}
