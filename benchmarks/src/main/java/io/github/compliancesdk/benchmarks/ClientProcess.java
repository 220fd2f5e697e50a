package io.github.compliancesdk.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The other end of a {@link MeasuredClient}: starts it, asks for rounds, ends it.
 */
final class ClientProcess implements AutoCloseable {

	private final Variant variant;

	private final Process process;

	private final BufferedReader out;

	private final BufferedWriter in;

	private ClientProcess(Variant variant, Process process) {
		this.variant = variant;
		this.process = process;
		this.out = process.inputReader(StandardCharsets.UTF_8);
		this.in = process.outputWriter(StandardCharsets.UTF_8);
	}

	/** Starts a client and waits until it is warm. */
	static ClientProcess start(Variant variant, int size, Arguments arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command().orElse("java"));
		command.addAll(List.of(arguments.text("jvm").trim().split(" +", -1)));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), MeasuredClient.class.getName(),
				"--variant=" + variant.name(), "--base-url=" + arguments.text("base-url"), "--size=" + size,
				"--warm-ups=" + arguments.text("warm-ups")));
		ClientProcess client = new ClientProcess(variant,
				new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
		try {
			client.line(MeasuredClient.READY);
			return client;
		}
		catch (IOException | RuntimeException ex) {
			client.close();
			throw ex;
		}
	}

	Variant variant() {
		return this.variant;
	}

	Measurement measure() throws IOException {
		this.in.write("round\n");
		this.in.flush();
		return Measurement.parse(line(Measurement.PREFIX));
	}

	private String line(String start) throws IOException {
		for (String line = this.out.readLine(); line != null; line = this.out.readLine()) {
			if (line.startsWith(start)) {
				return line;
			}
			// some flags make the JVM itself print
			System.err.println(this.variant + ": " + line);
		}
		throw new IllegalStateException(this.variant + " has ended");
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
