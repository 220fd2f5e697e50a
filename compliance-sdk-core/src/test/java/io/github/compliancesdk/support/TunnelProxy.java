package io.github.compliancesdk.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy that tunnels, as forward proxies of companies do, and notes what it is
 * asked for.
 */
public final class TunnelProxy implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<String> requestLines = new CopyOnWriteArrayList<>();

	private final List<String> headers = new CopyOnWriteArrayList<>();

	private final @Nullable String credentials;

	/**
	 * Starts a proxy.
	 * @param credentials Base64 of user and password that it asks for, or {@code null}
	 */
	public TunnelProxy(@Nullable String credentials) throws IOException {
		this.credentials = credentials;
		this.threads.submit(this::accept);
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	public List<String> requestLines() {
		return this.requestLines;
	}

	public List<String> headers() {
		return this.headers;
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
			BufferedReader reader = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), 1);
			String requestLine = reader.readLine();
			this.requestLines.add(requestLine);
			boolean allowed = this.credentials == null;
			for (String header = reader.readLine(); header != null && !header.isEmpty(); header = reader.readLine()) {
				this.headers.add(header);
				allowed |= header.equalsIgnoreCase("proxy-authorization: Basic " + this.credentials);
			}
			OutputStream answer = client.getOutputStream();
			if (!allowed) {
				answer.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
					.getBytes(StandardCharsets.ISO_8859_1));
				return;
			}
			String[] target = requestLine.split(" ")[1].split(":");
			try (Socket server = new Socket(target[0], Integer.parseInt(target[1]))) {
				answer.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
				this.threads.submit(() -> copy(server.getInputStream(), answer));
				copy(client.getInputStream(), server.getOutputStream());
			}
		}
		catch (IOException ex) {
			// either side went away
		}
	}

	private static Long copy(InputStream from, OutputStream to) throws IOException {
		return from.transferTo(to);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		this.threads.shutdownNow();
	}

}
