package io.github.compliancesdk.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server that writes an answer byte by byte as a test wants it, then keeps the
 * connection open without a word, and notices when the client closes it.
 */
public final class RawServer implements AutoCloseable {

	private final ServerSocket socket;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Answer answer;

	public RawServer(Answer answer) throws IOException {
		this.answer = answer;
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.threads.submit(this::accept);
	}

	/**
	 * An answer that ends when its connection does.
	 */
	public static byte[] head(int status, String... headers) {
		return ("HTTP/1.1 " + status + " Status\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.socket.getLocalPort());
	}

	/**
	 * Whether a client has closed a connection, at the latest after a while that is
	 * shorter than the time limits of clients.
	 */
	public boolean awaitClosed() throws InterruptedException {
		return this.closed.await(20, TimeUnit.SECONDS);
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				this.threads.submit(() -> serve(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket client) {
		try (client) {
			BufferedReader request = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
			for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
				// the request is not looked at
			}
			OutputStream out = client.getOutputStream();
			this.answer.write(out);
			out.flush();
			while (request.read() >= 0) {
				// until it is closed
			}
			this.closed.countDown();
		}
		catch (IOException ex) {
			this.closed.countDown();
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		this.threads.shutdownNow();
	}

	/**
	 * Writes an answer.
	 */
	@FunctionalInterface
	public interface Answer {

		/**
		 * Writes all of it, or for ever.
		 */
		void write(OutputStream out) throws IOException;

	}

}
