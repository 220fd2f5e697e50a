package io.github.compliancesdk.simulator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the simulator from the command line until it is asked to stop. {@code --help}
 * names the options. Exit codes: 0 done, 1 the export failed, 2 bad arguments or the port
 * is in use.
 */
public final class ComplianceSimulatorApplication {

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private static final int REFUSED = 2;

	private final PrintStream out;

	private final PrintStream err;

	ComplianceSimulatorApplication(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Starts the simulator.
	 * @param arguments the options
	 */
	public static void main(String[] arguments) {
		Thread main = Thread.currentThread();
		CountDownLatch stopped = new CountDownLatch(1);
		Thread hook = new Thread(() -> {
			main.interrupt();
			awaitQuietly(stopped);
		}, "compliance-simulator-stop");
		Runtime.getRuntime().addShutdownHook(hook);
		int code;
		try {
			code = new ComplianceSimulatorApplication(System.out, System.err).run(arguments);
		}
		finally {
			stopped.countDown();
		}
		if (code != DONE) {
			System.exit(code);
		}
	}

	/** Serves until the thread is interrupted, or does what else was asked for. */
	int run(String... arguments) {
		if (Arrays.asList(arguments).contains("--help")) {
			this.out.print(CommandLine.USAGE);
			return DONE;
		}
		try {
			CommandLine commandLine = CommandLine.parse(arguments);
			Path export = commandLine.export();
			return (export != null) ? export(commandLine.feed(), export) : serve(commandLine);
		}
		catch (UsageException ex) {
			this.err.println(ex.getMessage());
			this.err.println("Try --help.");
			return REFUSED;
		}
	}

	private int export(ActivityDataSet data, Path file) {
		try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
			data.writeTo(target);
		}
		catch (IOException ex) {
			this.err.println("Cannot write " + file + ": " + ex.getMessage());
			return FAILED;
		}
		this.out.println(data.size() + " activities written to " + file);
		return DONE;
	}

	private int serve(CommandLine commandLine) {
		ComplianceSimulator.Builder builder = ComplianceSimulator.builder()
			.port(commandLine.port())
			.data(commandLine.data())
			.requestsPerMinute(commandLine.requestsPerMinute())
			.window(commandLine.window())
			.latency(commandLine.latency())
			.faults(commandLine.faults())
			.accessRecords(commandLine.accessRecords());
		Tenant tenant = commandLine.tenant();
		if (tenant != null) {
			builder.tenant(tenant);
		}
		if (commandLine.keys().isEmpty() && !commandLine.deleteKeys().isEmpty()) {
			builder.key(ComplianceSimulator.Builder.DEFAULT_KEY);
		}
		commandLine.keys().forEach(builder::key);
		commandLine.deleteKeys().forEach(builder::key);
		try (ComplianceSimulator simulator = start(builder, commandLine.port())) {
			announce(simulator, commandLine);
			awaitQuietly(new CountDownLatch(1));
		}
		return DONE;
	}

	private static ComplianceSimulator start(ComplianceSimulator.Builder builder, int port) {
		try {
			return builder.start();
		}
		catch (IllegalStateException ex) {
			throw new UsageException("Cannot listen on port " + port + ": it is in use or not allowed");
		}
	}

	private void announce(ComplianceSimulator simulator, CommandLine commandLine) {
		// a key given by the user is theirs to keep; the built-in one is public
		boolean builtIn = commandLine.keys().isEmpty();
		String key = builtIn ? simulator.apiKey() : "$KEY";
		this.out.println("base URL    " + simulator.baseUrl());
		this.out.println("key         " + (builtIn ? key : "as given by --key"));
		if (builtIn && commandLine.deleteKeys().isEmpty()) {
			this.out.println("delete key  " + simulator.deleteApiKey());
		}
		Long fileSize = commandLine.fileSize();
		if (fileSize != null) {
			this.out.println("file        " + CommandLine.FILE_ID + ", " + fileSize + " bytes, at "
					+ simulator.baseUrl() + "/v1/compliance/apps/chats/files/" + CommandLine.FILE_ID + "/content");
		}
		this.out.println("activities  " + commandLine.activities());
		this.out.println("tenant      " + commandLine.value("tenant"));
		this.out.println("try         curl -s -H \"x-api-key: " + key + "\" -H \"anthropic-version: 2023-06-01\" \""
				+ simulator.baseUrl() + "/v1/compliance/activities?limit=3\"");
		this.out.println("ready");
		this.out.flush();
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			// asked to stop: what follows is the orderly end
		}
	}

}
