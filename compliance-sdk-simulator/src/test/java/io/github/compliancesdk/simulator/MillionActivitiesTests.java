package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MillionActivitiesTests {

	private static final int COUNT = 1_000_000;

	private static final int PAGE = 5_000;

	private static final byte[] RECORD_START = "{\"id\":\"activity_01".getBytes(StandardCharsets.US_ASCII);

	private static final int ID_OFFSET = 7;

	private static final int ID_LENGTH = 33;

	private static final int SHORTEST_RECORD = 150;

	@Test
	void aMillionActivitiesAreWalkedInTwoHundredPagesWithTheBytesOfTheExport() throws Exception {
		ActivityDataSet data = TestData.generated(COUNT);
		Checksum served = new CRC32C();
		AscendingIds ids = new AscendingIds();
		int pages = 0;
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(data)
			.clock(TestData.AFTERWARDS)
			.start()) {
			HttpClient http = HttpClient.newHttpClient();
			String cursor = "";
			boolean more = true;
			while (more) {
				byte[] body = http.send(request(simulator, cursor), HttpResponse.BodyHandlers.ofByteArray()).body();
				pages++;
				int end = tail(body);
				// the records, without the brackets around them
				served.update(body, 9, end - 9);
				served.update(',');
				ids.addAll(body, end);
				String tail = new String(body, end, body.length - end, StandardCharsets.UTF_8);
				more = tail.contains("\"has_more\":true");
				cursor = "&after_id=" + tail.substring(tail.lastIndexOf(':') + 2, tail.length() - 2);
			}
		}

		assertThat(pages).isEqualTo(COUNT / PAGE);
		assertThat(ids.count).isEqualTo(COUNT);
		assertThat(served.getValue()).isEqualTo(exportChecksum(data));
	}

	private static HttpRequest request(ComplianceSimulator simulator, String cursor) {
		return HttpRequest.newBuilder(URI.create(simulator.baseUrl() + SimulatorClient.PATH + "?order=asc&limit=" + PAGE
				+ "&created_at.lt=2026-11-01T00:00:00Z" + cursor))
			.header("x-api-key", simulator.apiKey())
			.build();
	}

	/* Where the records end: "],"has_more" stands once and near the end. */
	private static int tail(byte[] body) {
		int start = body.length - 400;
		int offset = new String(body, start, 400, StandardCharsets.ISO_8859_1).lastIndexOf("],\"has_more\"");
		return start + offset;
	}

	private static long exportChecksum(ActivityDataSet data) throws IOException {
		Checksum written = new CRC32C();
		data.writeTo(new OutputStream() {

			@Override
			public void write(int b) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
				for (int i = 0; i < copy.length; i++) {
					// a line feed cannot occur inside a record
					copy[i] = (copy[i] == '\n') ? (byte) ',' : copy[i];
				}
				written.update(copy);
			}

		});
		return written.getValue();
	}

	/**
	 * Generated ids rise with time; if each is greater than the one before, all differ.
	 */
	private static final class AscendingIds {

		private byte[] last = new byte[ID_LENGTH];

		private int count;

		/* Nested objects can have an id, too, but not one of an activity. */
		private void addAll(byte[] body, int end) {
			for (int i = 9; i < end; i++) {
				if (body[i] == '{'
						&& Arrays.equals(body, i, i + RECORD_START.length, RECORD_START, 0, RECORD_START.length)) {
					byte[] id = Arrays.copyOfRange(body, i + ID_OFFSET, i + ID_OFFSET + ID_LENGTH);
					if (Arrays.compare(this.last, id) >= 0) {
						throw new AssertionError("an id does not rise");
					}
					this.last = id;
					this.count++;
					i += SHORTEST_RECORD;
				}
			}
		}

	}

}
